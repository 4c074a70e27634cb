# Cumulative incidence. Errors by the matrix recursion for the whole covariance of the product integral (Andersen, Borgan,
# Gill & Keiding 1993, 4.4.20), which needs no rearranging; survfit's own (infinitesimal jackknife) where nobody enters late.
incidence_case <- function(name, entry, exit, cause, level = 0.95) {
  kinds <- max(cause)
  spells <- data.frame(entry = entry, exit = exit, cause = factor(cause, 0:kinds), id = seq_along(exit))
  fit <- survfit(Surv(entry, exit, cause) ~ 1, data = spells, id = id, conf.type = "log-log", conf.int = level)
  rows <- rowSums(fit$n.event) > 0
  times <- fit$time[rows]
  size <- kinds + 1
  transition <- diag(size)
  covariance <- matrix(0, size^2, size^2)
  errors <- NULL
  for (t in times) {
    n <- sum(entry < t & exit >= t)
    d <- vapply(seq_len(kinds), function(k) sum(exit == t & cause == k), 0)
    step <- diag(size)
    step[1, ] <- c(1 - sum(d) / n, d / n)
    multinomial <- matrix(0, size^2, size^2)
    share <- step[1, ]
    first <- (seq_len(size) - 1) * size + 1
    multinomial[first, first] <- (diag(share) - share %o% share) / n
    covariance <- (t(step) %x% diag(size)) %*% covariance %*% (step %x% diag(size)) +
      (diag(size) %x% transition) %*% multinomial %*% (diag(size) %x% t(transition))
    transition <- transition %*% step
    errors <- rbind(errors, sqrt(diag(covariance)[first][-1]))
  }
  z <- qnorm((1 + level) / 2)
  incidence <- fit$pstate[rows, -1, drop = FALSE]
  inside <- ifelse(incidence > 0 & incidence < 1, incidence, NA)
  reach <- z * errors / (inside * log(inside))
  late <- any(entry > min(entry))
  own <- function(part) if (late) NULL else lapply(seq_len(kinds), function(k) part[rows, k + 1])
  list(name = name, level = scalar(level), entry = entry, exit = exit, cause = cause, time = times,
       atRisk = fit$n.risk[rows, 1], survival = fit$pstate[rows, 1],
       incidence = lapply(seq_len(kinds), function(k) incidence[, k]),
       standardError = lapply(seq_len(kinds), function(k) errors[, k]),
       lower = lapply(seq_len(kinds), function(k) (inside^exp(-reach))[, k]),
       upper = lapply(seq_len(kinds), function(k) (inside^exp(reach))[, k]),
       survfitError = own(fit$std.err), survfitLower = own(fit$lower), survfitUpper = own(fit$upper))
}

set.seed(1978)
m <- 150
late_entry <- ifelse(runif(m) < 0.5, -1, round(runif(m, 0, 15)))
late_exit <- pmax(late_entry, 0) + 1 + round(rexp(m, 1 / 12))
early_exit <- 1 + round(rexp(m, 1 / 12))
how <- sample(0:3, m, TRUE, c(0.3, 0.4, 0.2, 0.1))

write_reference("competing", list(cases = list(
  incidence_case("ties of two causes", rep(0, 10), c(1, 1, 2, 2, 2, 3, 4, 4, 5, 6), c(1, 2, 1, 0, 2, 1, 2, 1, 0, 1)),
  incidence_case("nobody censored", rep(0, 8), c(1, 2, 2, 3, 4, 4, 5, 6), c(1, 2, 1, 1, 2, 2, 1, 2)),
  incidence_case("three causes", rep(0, m), early_exit, how),
  incidence_case("three causes, 80 %", rep(0, m), early_exit, how, 0.8),
  incidence_case("three causes, late entry", late_entry, late_exit, how)
)), "survival")

# Log-rank tests; with late entry by the score test of coxph with exact ties, whose variance is the hypergeometric one.
rank_case <- function(name, entry, exit, event, group, stratum) {
  late <- any(entry > min(entry))
  exact <- if (late) coxph(Surv(entry, exit, event) ~ factor(group) + strata(stratum), ties = "exact")
  plain <- if (late) NULL else survdiff(Surv(exit, event) ~ group + strata(stratum))
  by_group <- function(part) as.numeric(if (is.matrix(part)) rowSums(part) else part)
  list(name = name, entry = entry, exit = exit, event = event, group = group, stratum = stratum,
       chiSquared = scalar(if (late) exact$score else plain$chisq),
       degreesOfFreedom = scalar(length(unique(group)) - 1),
       p = scalar(pchisq(if (late) exact$score else plain$chisq, length(unique(group)) - 1, lower.tail = FALSE)),
       observed = if (late) NULL else by_group(plain$obs), expected = if (late) NULL else by_group(plain$exp))
}
two <- rbinom(m, 1, 0.4)
three <- sample(0:2, m, TRUE, c(0.6, 0.3, 0.1))
region <- sample(4, m, TRUE)
left <- as.numeric(how > 0)
# Exact ties with late entry cost all ways to choose those who leave: thirty rows, at most three exits at a time.
few <- 1:30
few_exit <- pmax(late_entry[few], 0) + c(3, 5, 8, 4, 7, 11, 6, 9, 12, 10)
write_reference("logRank", list(cases = list(
  rank_case("two groups", rep(0, m), early_exit, left, two, rep(1, m)),
  rank_case("three unequal groups", rep(0, m), early_exit, left, three, rep(1, m)),
  rank_case("three groups in four strata", rep(0, m), early_exit, left, three, region),
  rank_case("two groups in two strata, late entry", late_entry[few], few_exit, left[few], two[few], 1 + few %% 2),
  rank_case("three groups, late entry", late_entry[few], few_exit, left[few], few %% 3, rep(1, 30)),
  rank_case("one exit", rep(0, 6), 1:6, c(0, 0, 1, 0, 0, 0), c(0, 1, 0, 1, 0, 1), rep(1, 6))
)), "survival")
