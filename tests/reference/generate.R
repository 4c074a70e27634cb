# Writes every reference value that tests compare with: Rscript tests/reference/generate.R (from the root of the project).
# Values carry 17 significant digits, which is what a double needs; each file names the versions that made it.
suppressPackageStartupMessages(library(survival))

directory <- "tests/reference"

numbers <- function(x) paste(ifelse(!is.finite(x), "null", sprintf("%.17g", x)), collapse = ",")

json <- function(x) {
  if (is.null(x)) return("null")
  if (is.character(x)) return(paste0('"', x, '"'))
  if (is.list(x)) {
    parts <- vapply(x, json, "")
    if (is.null(names(x))) return(paste0("[", paste(parts, collapse = ",\n"), "]"))
    return(paste0("{", paste0('"', names(x), '":', parts, collapse = ","), "}"))
  }
  if (inherits(x, "scalar")) return(numbers(x))
  paste0("[", numbers(x), "]")
}

scalar <- function(x) structure(x, class = "scalar")

write_reference <- function(name, content, packages = character()) {
  versions <- c(R = as.character(getRversion()), vapply(packages, function(p) as.character(packageVersion(p)), ""))
  content <- c(list(versions = as.list(versions)), content)
  writeLines(json(content), file.path(directory, paste0(name, ".json")))
}

# A maximum found to where its gradient, by five-point differences, is at rounding: polishes what optim leaves.
gradient <- function(f, at, h = 2e-3) {
  vapply(seq_along(at), function(i) {
    e <- replace(numeric(length(at)), i, h)
    (8 * (f(at + e) - f(at - e)) - (f(at + 2 * e) - f(at - 2 * e))) / (12 * h)
  }, 0)
}

maximise <- function(f, start) {
  at <- optim(start, function(b) -f(b), method = "BFGS", control = list(reltol = 1e-15, maxit = 1000))$par
  for (k in 1:20) {
    hessian <- sapply(seq_along(at), function(i) {
      e <- replace(numeric(length(at)), i, 1e-3)
      (gradient(f, at + e) - gradient(f, at - e)) / 2e-3
    })
    at <- at - solve(matrix(hessian, length(at)), gradient(f, at))
  }
  at
}

for (part in c("distributions", "smallSample", "rates", "survival", "competing", "cox", "regression", "betweenUnits", "large", "claim", "attribution", "claimLines", "leaving", "morale")) {
  source(file.path(directory, paste0(part, ".R")))
}
