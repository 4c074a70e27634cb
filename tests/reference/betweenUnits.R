# Gamma-Poisson: negative binomial likelihood, mean profiled, limits by uniroot on the profile.
profile_of <- function(observed, expected) {
  likelihood <- function(v, m) sum(if (v == 0) dpois(observed, m * expected, log = TRUE) else dnbinom(observed, size = 1 / v, mu = m * expected, log = TRUE))
  mean_at <- function(v) {
    if (v == 0) return(sum(observed) / sum(expected))
    score <- function(l) sum((observed - exp(l) * expected) / (1 + v * exp(l) * expected))
    exp(uniroot(score, c(-12, 12), tol = 1e-15)$root)
  }
  list(at = function(v) likelihood(v, mean_at(v)), mean = mean_at)
}

unit_case <- function(name, observed, expected) {
  p <- profile_of(observed, expected)
  zero <- p$at(0)
  # Start from the best of a fine grid; a maximum at the boundary stays there.
  grid <- exp(seq(log(1e-6), log(1e3), length.out = 400))
  start <- grid[which.max(vapply(grid, p$at, 0))]
  variance <- if (max(vapply(grid, p$at, 0)) <= zero) 0 else exp(maximise(function(l) p$at(exp(l)), log(start)))
  best <- p$at(variance)
  drop <- function(level) function(l) p$at(exp(l)) - best + qchisq(level, 1) / 2
  up <- function(level) exp(uniroot(drop(level), c(log(max(variance, 1e-6)), log(1e6)), tol = 1e-14)$root)
  lower <- if (zero >= best - qchisq(0.95, 1) / 2) 0 else exp(uniroot(drop(0.95), c(log(1e-9), log(variance)), tol = 1e-14)$root)
  mean <- p$mean(variance)
  list(name = name, observed = observed, expected = expected, variance = scalar(variance), mean = scalar(mean),
       lower = scalar(lower), upper = scalar(up(0.95)), upper90 = scalar(up(0.9)),
       logLikelihood = scalar(best), logLikelihoodAtZero = scalar(zero),
       shrunk = if (variance == 0) rep(1, length(observed)) else (observed + 1 / variance) / (mean * expected + 1 / variance))
}

# The same with a mean per stratum, the profile lowered by half the log information about the means (Cox & Reid 1987).
strata_case <- function(name, observed, expected, strata) {
  parts <- lapply(split(seq_along(observed), strata), function(own) list(o = observed[own], e = expected[own], mean = profile_of(observed[own], expected[own])$mean))
  at <- function(v) sum(vapply(parts, function(part) {
    mu <- part$mean(v) * part$e
    sum(if (v == 0) dpois(part$o, mu, log = TRUE) else dnbinom(part$o, size = 1 / v, mu = mu, log = TRUE)) - log(sum(mu / (1 + v * mu))) / 2
  }, 0))
  grid <- exp(seq(log(1e-6), log(1e3), length.out = 400))
  heights <- vapply(grid, at, 0)
  variance <- if (max(heights) <= at(0)) 0 else exp(maximise(function(l) at(exp(l)), log(grid[which.max(heights)])))
  best <- at(variance)
  drop <- function(level) function(l) at(exp(l)) - best + qchisq(level, 1) / 2
  up <- function(level) exp(uniroot(drop(level), c(log(max(variance, 1e-6)), log(1e6)), tol = 1e-14)$root)
  lower <- if (at(0) >= best - qchisq(0.95, 1) / 2) 0 else exp(uniroot(drop(0.95), c(log(1e-9), log(variance)), tol = 1e-14)$root)
  list(name = name, observed = observed, expected = expected, strata = strata, variance = scalar(variance),
       lower = scalar(lower), upper = scalar(up(0.95)), upper90 = scalar(up(0.9)), logLikelihood = scalar(best), logLikelihoodAtZero = scalar(at(0)))
}

set.seed(88)
wide <- round(rgamma(40, 5, 1), 3)
narrow <- round(rgamma(25, 20, 1), 3)
write_reference("betweenUnits", list(cases = list(
  unit_case("forty that differ", rpois(40, wide * rgamma(40, 1 / 0.3, 1 / 0.3)), wide),
  unit_case("twenty five that differ a little", rpois(25, narrow * rgamma(25, 1 / 0.05, 1 / 0.05)), narrow),
  unit_case("less spread than chance", c(3, 4, 5, 4, 3, 5, 4, 4), rep(4, 8)),
  unit_case("expected too low by half", c(2, 9, 0, 14, 5, 3, 22, 1), c(2, 3, 1, 4, 3, 1.5, 5, 2.5)),
  unit_case("one unit has all", c(9, 0, 0, 0, 0, 0), c(2, 1, 2, 1, 2, 1))
), adjusted = list(
  strata_case("twenty in four regions", c(3, 9, 1, 6, 5, 2, 4, 12, 3, 7, 0, 5, 8, 2, 6, 4, 10, 3, 5, 1), c(4.5, 6, 3.2, 5, 4.1, 3.3, 5.2, 6.8, 4.4, 5, 2.2, 4.6, 5.5, 3.9, 4.8, 4.3, 6.1, 4.2, 4.9, 3), rep(0:3, each = 5)),
  strata_case("one region", c(2, 9, 0, 14, 5, 3, 22, 1), c(2, 3, 1, 4, 3, 1.5, 5, 2.5), rep(0, 8)),
  strata_case("less spread than chance", c(3, 4, 5, 4, 3, 5, 4, 4, 6, 5), rep(4, 10), c(0, 0, 0, 0, 0, 1, 1, 1, 1, 1)),
  strata_case("a region of one", c(9, 1, 4, 12, 3, 7), c(5, 4, 4, 6, 5, 6), c(0, 0, 0, 0, 0, 1))
)))
