# Rscript bench/claim/inR.R panel.csv shuffles resamples: the chain of the claim as one would write it in R, on the person-months of
# bench/claim/main.ts. Expected exits by glm on grouped rows, exits per manager on hours by glm, shuffles of hours (score) and of
# people among managers, resampled managers. Only one practice line and the difference between managers, not the other hypotheses.
arguments <- commandArgs(trailingOnly = TRUE)
shuffles <- as.integer(arguments[2])
resamples <- as.integer(arguments[3])
panel <- read.csv(arguments[1])
panel <- panel[panel$manager >= 0, ]
clock <- function() sum(proc.time()[c("user.self", "sys.self")])
started <- clock()
step <- function(name, from) cat(sprintf("    R: %s %.1f s\n", name, clock() - from))

at <- clock()
panel$band <- cut(panel$tenure, c(-1, 2, 5, 11, 23, Inf), labels = FALSE)
panel$year <- panel$month %/% 12
panel$quarter <- panel$month %/% 3 %% 4
panel$third <- cut(panel$assessment, c(-Inf, quantile(panel$assessment, c(1, 2) / 3), Inf), labels = FALSE)
terms <- c("band", "role", "year", "quarter", "region", "source", "third")
key <- do.call(paste, c(panel[terms], panel["share"]))
pattern <- match(key, unique(key))
first <- match(seq_len(max(pattern)), pattern)
grouped <- panel[first, c(terms, "share")]
grouped[terms] <- lapply(grouped[terms], factor)
grouped$rows <- tabulate(pattern)
grouped$exits <- as.numeric(rowsum(panel$event, pattern))
expected <- glm(reformulate(c(terms, "offset(log(share))"), "cbind(exits, rows - exits)"), binomial("cloglog"), grouped)
panel$expected <- fitted(expected)[pattern]
step("expected exits", at)

at <- clock()
managers <- data.frame(
  exits = as.numeric(rowsum(panel$event, panel$manager)), expected = as.numeric(rowsum(panel$expected, panel$manager)),
  coaching = panel$coaching[match(sort(unique(panel$manager)), panel$manager)],
  training = panel$training[match(sort(unique(panel$manager)), panel$manager)],
  region = factor(panel$region[match(sort(unique(panel$manager)), panel$manager)])
)
second <- glm(exits ~ region + training + coaching + offset(log(expected)), quasipoisson, managers)
without <- glm(exits ~ region + training + offset(log(expected)), quasipoisson, managers)
residual <- managers$exits - fitted(without)
hours <- resid(lm(coaching ~ region + training, managers, weights = fitted(without)))
shuffled <- replicate(shuffles, sum(ave(hours, managers$region, FUN = function(v) v[sample.int(length(v))]) * residual))
step("hours and their shuffles", at)

at <- clock()
stretch <- paste(panel$spell, panel$manager)
stretch <- match(stretch, unique(stretch))
leads <- match(seq_len(max(stretch)), stretch)
people <- data.frame(
  residual = as.numeric(rowsum(panel$event - panel$expected, stretch)), manager = panel$manager[leads],
  stratum = paste(panel$region[leads], panel$role[leads], panel$year[leads])
)
people <- people[order(people$stratum), ]
starts <- c(0, cumsum(table(people$stratum)))
size <- as.numeric(rowsum(panel$expected, panel$manager))
excess <- replicate(shuffles, {
  dealt <- unlist(lapply(seq_len(length(starts) - 1), function(g) starts[g] + sample.int(starts[g + 1] - starts[g])))
  sum(rowsum(people$residual[dealt], people$manager)^2 / size)
})
step("managers shuffled", at)

at <- clock()
drawn <- replicate(resamples, {
  chosen <- managers[sample.int(nrow(managers), replace = TRUE), ]
  coef(glm(exits ~ region + training + coaching + offset(log(expected)), quasipoisson, chosen))["coaching"]
})
step("managers resampled", at)
cat(sprintf("    R: total %.1f s\n", clock() - started))
