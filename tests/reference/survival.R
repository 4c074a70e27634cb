# Kaplan-Meier curves with ties, late entry, a risk set that empties, medians on a plateau, and curves without a median.
curve_of <- function(name, entry, exit, event, level = 0.95) {
  fit <- survfit(Surv(entry, exit, event) ~ 1, conf.type = "log-log", conf.int = level)
  rows <- fit$n.event > 0
  half <- quantile(fit, 0.5)
  at <- sort(unique(c(0, exit, (head(sort(unique(exit)), -1) + tail(sort(unique(exit)), -1)) / 2)))
  list(name = name, level = scalar(level), entry = entry, exit = exit, event = event,
       time = fit$time[rows], atRisk = fit$n.risk[rows], events = fit$n.event[rows], survival = fit$surv[rows],
       lower = fit$lower[rows], upper = fit$upper[rows],
       median = scalar(unname(half$quantile)), medianLower = scalar(unname(half$lower)), medianUpper = scalar(unname(half$upper)),
       at = at, survivalAt = summary(fit, times = at, extend = TRUE)$surv)
}

set.seed(4711)
n <- 300
entry <- ifelse(runif(n) < 0.5, -1, round(runif(n, 0, 30)))
exit <- pmax(entry, 0) + 1 + round(rexp(n, 1 / 20))
event <- as.numeric(runif(n) < 0.6)
small <- 30
small_exit <- round(rexp(small, 1 / 15), 2) + 0.01

# Frequency weights and plain limits on the same late entries and ties.
copies <- sample(0:3, n, TRUE)
weighted <- survfit(Surv(entry, exit, event) ~ 1, weights = copies, conf.type = "log-log", robust = FALSE)
plain <- survfit(Surv(entry, exit, event) ~ 1, conf.type = "plain")
rows_of <- function(fit, columns) lapply(setNames(columns, columns), function(column) fit[[column]][fit$n.event > 0])

write_reference("survival", list(
  weighted = c(list(entry = entry, exit = exit, event = event, weight = copies),
               rows_of(weighted, c("time", "n.risk", "n.event", "surv", "lower", "upper"))),
  plain = rows_of(plain, c("lower", "upper")),
  curves = list(
  curve_of("ties of leavers and stayers", rep(-1, 12), c(1, 1, 2, 2, 2, 3, 5, 5, 6, 6, 8, 9), c(1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 0)),
  curve_of("late entry", c(0, 0, 2, 3, 0, 5, 6, 1, 0, 4), c(3, 7, 4, 9, 2, 9, 10, 7, 7, 6), c(1, 0, 1, 1, 1, 0, 1, 1, 1, 0)),
  curve_of("one event", rep(0, 5), c(2, 3, 4, 5, 6), c(0, 0, 1, 0, 0)),
  curve_of("everyone leaves", rep(0, 6), c(1, 2, 3, 4, 5, 6), rep(1, 6)),
  curve_of("plateau at one half", rep(0, 4), c(1, 2, 5, 9), c(1, 1, 1, 0)),
  curve_of("plateau at one half until the end", rep(0, 4), c(1, 2, 5, 9), c(1, 1, 0, 0)),
  curve_of("the risk set empties, then fills", c(0, 0, 3, 3, 4), c(1, 2, 5, 6, 7), c(1, 1, 1, 0, 1)),
  curve_of("median not reached", rep(0, 20), 1:20, c(1, 0, 0, 1, rep(0, 16))),
  curve_of("three hundred with late entry", entry, exit, event),
  curve_of("three hundred, 90 %", entry, exit, event, 0.9),
  curve_of("thirty without ties", rep(0, small), small_exit, as.numeric(runif(small) < 0.7))
)), "survival")
