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

set.seed(88)
wide <- round(rgamma(40, 5, 1), 3)
narrow <- round(rgamma(25, 20, 1), 3)
write_reference("betweenUnits", list(cases = list(
  unit_case("forty that differ", rpois(40, wide * rgamma(40, 1 / 0.3, 1 / 0.3)), wide),
  unit_case("twenty five that differ a little", rpois(25, narrow * rgamma(25, 1 / 0.05, 1 / 0.05)), narrow),
  unit_case("less spread than chance", c(3, 4, 5, 4, 3, 5, 4, 4), rep(4, 8)),
  unit_case("expected too low by half", c(2, 9, 0, 14, 5, 3, 22, 1), c(2, 3, 1, 4, 3, 1.5, 5, 2.5)),
  unit_case("one unit has all", c(9, 0, 0, 0, 0, 0), c(2, 1, 2, 1, 2, 1))
)))
