# The R half of bench/stats: reads the rows that bench/stats/run.ts wrote, and prints "name seconds kilobytes" per task.
suppressPackageStartupMessages({
  library(survival)
  library(sandwich)
})
arguments <- commandArgs(TRUE)
folder <- arguments[1]
task <- arguments[2]
repeats <- as.integer(arguments[3])
sizes <- scan(file.path(folder, "sizes.txt"), quiet = TRUE)
doubles <- function(name, n) readBin(file.path(folder, name), "double", n)
integers <- function(name, n) readBin(file.path(folder, name), "integer", n)

resident <- function(field) as.numeric(gsub("\\D", "", grep(field, readLines("/proc/self/status"), value = TRUE)))
timed <- function(run) {
  seconds <- min(vapply(seq_len(repeats), function(k) {
    gc(verbose = FALSE)
    system.time(run())[["elapsed"]]
  }, 0))
  cat(task, seconds, resident("VmHWM"), "\n")
}

if (task == "cloglog") {
  n <- sizes[1]
  p <- sizes[2]
  x <- matrix(doubles("columns", n * p), n)
  y <- doubles("response", n)
  o <- doubles("offset", n)
  # Data frames, formulas and printing are left out: glm.fit alone.
  fit <- NULL
  timed(function() fit <<- suppressWarnings(glm.fit(x, y, family = binomial("cloglog"), offset = o)))
  cat("coefficients", sprintf("%.12g", fit$coefficients), "\n")
}
if (task == "kaplanMeier") {
  n <- sizes[3]
  people <- data.frame(entry = doubles("entry", n), exit = doubles("exit", n), event = doubles("event", n), team = integers("team", n))
  timed(function() survfit(Surv(entry, exit, event) ~ team, people, conf.type = "log-log"))
}
if (task == "permutation") {
  n <- sizes[3]
  team <- integers("team", n)
  stratum <- integers("stratum", n)
  residual <- doubles("residual", n)
  expected <- doubles("expected", n)
  held <- tapply(expected, team, sum)
  rounds <- sizes[4]
  members <- order(stratum)
  sorted <- stratum[members]
  statistic <- function(label) sum(rowsum(residual, label)[, 1]^2 / held)
  # The quickest we know in R: one ordering of random numbers within sorted strata for each round.
  timed(function() {
    set.seed(1)
    at_least <- 0
    observed <- statistic(team)
    shuffled <- team
    for (k in seq_len(rounds)) {
      shuffled[members] <- team[members[order(sorted, runif(n), method = "radix")]]
      at_least <- at_least + (statistic(shuffled) >= observed)
    }
    at_least
  })
}
if (task == "clusterRobust") {
  n <- sizes[5]
  rows <- data.frame(matrix(doubles("clusterColumns", n * 9), n), y = doubles("clusterResponse", n), manager = integers("clusterCode", n))
  fit <- glm(y ~ . - manager, poisson, rows)
  covariance <- NULL
  timed(function() covariance <<- vcovCL(fit, rows$manager, type = "HC0"))
  cat("errors", sprintf("%.12g", sqrt(diag(covariance))), "\n")
}
