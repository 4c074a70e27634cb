# Generalized linear models iterated until nothing moves (glm's own criterion stops at a relative change of the deviance).
tight <- glm.control(epsilon = 1e-300, maxit = 80)
fit_glm <- function(...) {
  call <- match.call()
  call[[1]] <- quote(glm)
  call$control <- tight
  suppressWarnings(eval(call, parent.frame()))
}

model_of <- function(name, fit, family, response, trials, offset, weights = NULL) {
  design <- model.matrix(fit)
  list(name = name, family = family, columns = lapply(seq_len(ncol(design)), function(j) as.numeric(design[, j])),
       response = as.numeric(response), trials = trials, offset = offset, weights = weights,
       coefficients = as.numeric(coef(fit)), covariance = as.numeric(vcov(fit)),
       fitted = as.numeric(fitted(fit) * if (is.null(trials)) 1 else trials),
       deviance = scalar(deviance(fit)), dispersion = scalar(summary(fit)$dispersion), degreesOfFreedom = scalar(fit$df.residual))
}

set.seed(1971)
cells <- expand.grid(band = factor(1:5), region = factor(1:4), role = factor(1:2), share = c(0.1, 0.5, 1))
cells$trials <- rpois(nrow(cells), 40) + 1
cells$offset <- log(cells$share)
hazard <- exp(-3 + c(0.8, 0.5, 0, -0.3, -0.8)[cells$band] + c(0, 0.4, -0.2, 0.1)[cells$region] + c(0, -0.3)[cells$role] + cells$offset)
cells$exits <- rbinom(nrow(cells), cells$trials, 1 - exp(-hazard))
hazards <- fit_glm(cbind(exits, trials - exits) ~ band + region + role + offset(offset), binomial("cloglog"), cells)

steep <- data.frame(x = c(-3, -2, -1, 0, 1, 2, 3), trials = 5, exits = c(0, 0, 1, 2, 5, 4, 5))
steep_fit <- fit_glm(cbind(exits, trials - exits) ~ x, binomial("cloglog"), steep)

teams <- data.frame(hours = round(rgamma(40, 4, 2), 2), stratum = factor(rep(1:4, 10)), expected = round(rgamma(40, 6, 1.5), 3))
teams$exits <- rnbinom(40, size = 3, mu = teams$expected * exp(0.6 - 0.3 * teams$hours))
quasi <- fit_glm(exits ~ hours + stratum + offset(log(expected)), quasipoisson, teams)
counts <- fit_glm(exits ~ hours + I(hours^2) + offset(log(expected)), poisson, teams)

# Jeffreys' penalty: log-likelihood + half the log determinant of the expected information.
penalised <- function(design, family, response, trials, offset) {
  function(b) {
    eta <- as.numeric(design %*% b) + offset
    if (family == "poisson") {
      weight <- exp(eta)
      value <- sum(response * eta - weight)
    } else if (family == "binomialLogit") {
      weight <- trials * plogis(eta) * plogis(-eta)
      value <- sum(response * plogis(eta, log.p = TRUE) + (trials - response) * plogis(-eta, log.p = TRUE))
    } else {
      h <- exp(eta)
      weight <- trials * h^2 / expm1(h)
      value <- sum(ifelse(response > 0, response * log(-expm1(-h)), 0) - (trials - response) * h)
    }
    value + 0.5 * as.numeric(determinant(crossprod(design * sqrt(weight)))$modulus)
  }
}
penalised_case <- function(name, design, family, response, trials, offset) {
  f <- penalised(design, family, response, trials, offset)
  best <- maximise(f, rep(0, ncol(design)))
  list(name = name, family = family, columns = lapply(seq_len(ncol(design)), function(j) as.numeric(design[, j])),
       response = as.numeric(response), trials = if (family == "poisson") NULL else trials, offset = offset,
       coefficients = best, objective = scalar(f(best)), gradient = gradient(f, best))
}
group <- factor(rep(1:4, each = 3))
separated <- list(exits = c(2, 1, 3, 0, 0, 0, 1, 2, 0, 4, 1, 2), trials = c(20, 15, 30, 12, 9, 14, 25, 25, 18, 30, 22, 17))
group_design <- model.matrix(~ group)
zeros <- rep(0, 12)
complete <- cbind(1, c(-2, -1, 1, 2))

# Odds, measured values with weights, weighted counts, and a wide range of scales.
odds <- fit_glm(cbind(exits, trials - exits) ~ band + region + role + offset(offset), binomial("logit"), cells)
attained <- data.frame(hours = teams$hours, stratum = teams$stratum, weight = round(runif(40, 0.2, 9), 2), drift = round(rnorm(40), 2))
attained$value <- round(1e5 * (0.8 + 0.05 * attained$hours + 0.1 * rnorm(40)), 1)
measured <- fit_glm(value ~ hours + stratum + offset(drift), gaussian, attained, weights = weight)
heavier <- fit_glm(exits ~ hours + offset(log(expected)), quasipoisson, teams, weights = attained$weight)
smaller_quasi <- update(quasi, . ~ . - stratum)
smaller_odds <- update(odds, . ~ . - region)
smaller_measured <- update(measured, . ~ . - stratum)

# Columns that hardly stand apart: calendar years beside the intercept, and a second date a few months off the first.
years <- data.frame(year = 2015:2026, later = 2015:2026 + c(0.1, 0.4, 0.2, 0.7, 0.3, 0.3, 0.6, 0.1, 0.5, 0.2, 0.8, 0.4),
                    exits = c(3, 9, 4, 7, 12, 6, 11, 8, 15, 9, 14, 18), trials = c(31, 29, 33, 40, 38, 35, 37, 41, 36, 39, 42, 40))
years$value <- years$exits / 8 + years$trials
close_counts <- fit_glm(exits ~ year + later, poisson, years)
close_hazards <- fit_glm(cbind(exits, trials - exits) ~ year + later, binomial("cloglog"), years)
close_values <- fit_glm(value ~ year + later, gaussian, years)
likely <- fit_glm(cbind(exits, trials - exits) ~ x, binomial("logit"), transform(steep, exits = c(1, 1, 3, 4, 4, 5, 5)))

# Errors by cluster. CR2 on the last weighted least squares of each fit, which is where it is defined.
robust_case <- function(name, fit, cluster) {
  root <- sqrt(fit$weights)
  whitened <- root * model.matrix(fit)
  last <- lm(I(root * resid(fit, "working")) ~ 0 + whitened)
  reduced <- clubSandwich::vcovCR(last, cluster, "CR2")
  list(name = name, cluster = cluster,
       cr1 = as.numeric(sandwich::vcovCL(fit, cluster, type = "HC0")),
       cr2 = as.numeric(reduced), df = clubSandwich::coef_test(last, reduced, test = "Satterthwaite")$df)
}
set.seed(1986)
by_team <- sample(9, 40, TRUE, (1:9)^1.5)
by_cell <- sample(14, nrow(cells), TRUE)

write_reference("regression", list(
  models = list(
    model_of("grouped hazards", hazards, "binomialCloglog", cells$exits, cells$trials, cells$offset),
    model_of("steep", steep_fit, "binomialCloglog", steep$exits, steep$trials, rep(0, 7)),
    model_of("teams", quasi, "quasiPoisson", teams$exits, NULL, log(teams$expected)),
    model_of("counts", counts, "poisson", teams$exits, NULL, log(teams$expected)),
    model_of("odds", odds, "binomialLogit", cells$exits, cells$trials, cells$offset),
    model_of("measured", measured, "gaussian", attained$value, NULL, attained$drift, attained$weight),
    model_of("heavier", heavier, "quasiPoisson", teams$exits, NULL, log(teams$expected), attained$weight),
    model_of("smaller quasi", smaller_quasi, "quasiPoisson", teams$exits, NULL, log(teams$expected)),
    model_of("smaller odds", smaller_odds, "binomialLogit", cells$exits, cells$trials, cells$offset),
    model_of("years, counts", close_counts, "poisson", years$exits, NULL, rep(0, 12)),
    model_of("years, hazards", close_hazards, "binomialCloglog", years$exits, years$trials, rep(0, 12)),
    model_of("years, values", close_values, "gaussian", years$value, NULL, rep(0, 12)),
    model_of("likely odds", likely, "binomialLogit", c(1, 1, 3, 4, 4, 5, 5), rep(5, 7), rep(0, 7)),
    model_of("smaller measured", smaller_measured, "gaussian", attained$value, NULL, attained$drift, attained$weight)),
  robust = list(
    robust_case("teams", quasi, by_team),
    robust_case("measured", measured, by_team),
    robust_case("grouped hazards", hazards, by_cell),
    robust_case("odds", odds, by_cell),
    robust_case("counts", counts, rep(1:20, 2))),
  penalised = list(
    penalised_case("a group without exits", group_design, "binomialCloglog", separated$exits, separated$trials, zeros),
    penalised_case("a group without exits, as counts", group_design, "poisson", separated$exits, NULL, log(separated$trials)),
    penalised_case("completely separated", complete, "binomialCloglog", c(0, 0, 3, 3), rep(3, 4), rep(0, 4)),
    penalised_case("completely separated odds", cbind(1, c(-2, -1, 1, 3)), "binomialLogit", c(0, 0, 3, 3), rep(3, 4), rep(0, 4)),
    penalised_case("not separated", cbind(1, steep$x), "binomialCloglog", steep$exits, steep$trials, rep(0, 7)))
), c("sandwich", "clubSandwich"))
