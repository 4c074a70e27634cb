# Distribution functions and quantiles over grids that reach into both tails.
tails <- c(1e-300, 1e-100, 1e-20, 1e-8, 1e-4, 0.001, 0.005, 0.025, 0.1, 0.25, 0.4, 0.45, 0.55, 0.6, 0.75, 0.9, 0.95, 0.975, 0.999)
columns <- function(grid) lapply(as.list(grid), as.numeric)
above <- function(x, least = 1e-290) x > least

gamma_grid <- expand.grid(a = c(0.001, 0.1, 0.5, 0.9, 1, 1.5, 3, 9.5, 10, 30, 100, 1000, 1e4, 1e5),
                          ratio = c(1e-3, 0.1, 0.5, 0.8, 0.99, 1, 1.01, 1.1, 1.5, 2, 4, 20))
gamma_grid$x <- gamma_grid$a * gamma_grid$ratio
gamma_grid$lower <- pgamma(gamma_grid$x, gamma_grid$a)
gamma_grid$upper <- pgamma(gamma_grid$x, gamma_grid$a, lower.tail = FALSE)
gamma_grid <- gamma_grid[above(gamma_grid$lower) & above(gamma_grid$upper), c("a", "x", "lower", "upper")]

beta_grid <- expand.grid(a = c(0.1, 0.5, 1, 2.5, 10, 60, 1000, 5e4), b = c(0.1, 0.5, 1, 3, 12, 80, 2000, 5e4),
                         x = c(1e-4, 0.01, 0.1, 0.3, 0.5, 0.7, 0.95, 0.999))
beta_grid$value <- pbeta(beta_grid$x, beta_grid$a, beta_grid$b)
beta_grid <- beta_grid[above(beta_grid$value), ]

t_grid <- expand.grid(t = c(-4, -0.5, 0, 1e-6, 0.01, 0.3, 1, 1.96, 2.5, 5, 12, 60, 1e4), df = c(0.5, 1, 2, 3.7, 10, 33, 200, 1e5))
t_grid$upper <- pt(t_grid$t, t_grid$df, lower.tail = FALSE)
t_grid$twoSided <- 2 * pt(-abs(t_grid$t), t_grid$df)
t_grid <- t_grid[above(t_grid$upper), ]
t_quantiles <- expand.grid(p = tails[tails > 1e-10], df = c(1, 2, 3.7, 10, 33, 200, 1e5))
t_quantiles$value <- qt(t_quantiles$p, t_quantiles$df)

chi_grid <- expand.grid(x = c(1e-6, 0.1, 1, 3.84, 10, 50, 300), df = c(0.5, 1, 2, 5, 39, 400))
chi_grid$upper <- pchisq(chi_grid$x, chi_grid$df, lower.tail = FALSE)
chi_quantiles <- expand.grid(p = tails, df = c(0.5, 1, 2, 5, 39, 400, 1e5))
chi_quantiles$value <- qchisq(chi_quantiles$p, chi_quantiles$df)
chi_quantiles <- chi_quantiles[above(chi_quantiles$value), ]
noncentral <- expand.grid(x = c(0.01, 0.5, 2, 6, 20, 80, 200), df = c(1, 3, 10, 40), lambda = c(0, 0.1, 2, 10, 60, 150))
noncentral$value <- pchisq(noncentral$x, noncentral$df, ncp = noncentral$lambda)
noncentral <- noncentral[noncentral$value > 1e-6, ]

f_grid <- expand.grid(f = c(0.01, 0.3, 1, 2.7, 9, 100), df1 = c(0.5, 1, 4, 20, 300), df2 = c(0.5, 1, 7, 40, 1e4))
f_grid$upper <- pf(f_grid$f, f_grid$df1, f_grid$df2, lower.tail = FALSE)
f_grid <- f_grid[above(f_grid$upper), ]
f_quantiles <- expand.grid(p = c(1e-6, 0.025, 0.25, 0.45, 0.55, 0.75, 0.975, 0.999), df1 = c(0.5, 1, 4, 20, 300), df2 = c(1, 7, 40, 1e4))
f_quantiles$value <- qf(f_quantiles$p, f_quantiles$df1, f_quantiles$df2)
# R 4.2.2's qf cannot go below 2.2e-16 on the beta scale and stops early in places (up to 1.2e-11 of the quantile, checked
# with 50 digits): left out where its own distribution function does not lead back.
leads_back <- abs(pf(f_quantiles$value, f_quantiles$df1, f_quantiles$df2) / f_quantiles$p - 1) < 2e-13
f_quantiles <- f_quantiles[leads_back, ]

poisson_grid <- expand.grid(count = c(0, 1, 2, 5, 11, 40, 200), mean = c(0.01, 0.5, 3, 9.7, 35, 180))
poisson_grid$probability <- dpois(poisson_grid$count, poisson_grid$mean)
poisson_grid$cdf <- ppois(poisson_grid$count, poisson_grid$mean)
poisson_grid$upper <- ppois(poisson_grid$count - 1, poisson_grid$mean, lower.tail = FALSE)
poisson_grid$twoSided <- pmin(1, 2 * poisson_grid$cdf, 2 * poisson_grid$upper)

x <- c(1e-10, 1e-3, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999, 1, 1.001, 1.25, 1.5, 1.9, 1.999, 2, 2.001, 2.5, 2.51, 3, 5, 9.99, 10, 12.5, 20, 100, 1e3, 1e5, 1e8)
z <- c(-37, -20, -8, -5, -3, -1.96, -1, -0.5, -0.01, -1e-8, 0, 1e-8, 0.01, 0.3, 1, 1.6449, 2.5, 4, 7, 15, 37)

write_reference("distributions", list(
  logGamma = list(x = x, value = lgamma(x)),
  gamma = columns(gamma_grid), beta = columns(beta_grid),
  normal = list(x = z, cdf = pnorm(z), upper = pnorm(z, lower.tail = FALSE)),
  normalQuantile = list(p = tails, value = qnorm(tails)),
  t = columns(t_grid), tQuantile = columns(t_quantiles),
  chiSquared = columns(chi_grid), chiSquaredQuantile = columns(chi_quantiles), noncentral = columns(noncentral),
  f = columns(f_grid), fQuantile = columns(f_quantiles), poisson = columns(poisson_grid)
))
