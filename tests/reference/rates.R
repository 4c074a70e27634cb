# Shares, ratios of rates and net shares.
shares <- expand.grid(count = c(0, 1, 3, 8, 50), of = c(8, 50, 1000), level = c(0.8, 0.95, 0.99))
shares <- shares[shares$count <= shares$of, ]
wilson <- t(mapply(function(x, n, l) suppressWarnings(prop.test(x, n, conf.level = l, correct = FALSE)$conf.int), shares$count, shares$of, shares$level))
shares$lower <- wilson[, 1]
shares$upper <- wilson[, 2]

# Limits by qbeta with the tail that is small, as poisson.test does by way of binom.test.
pairs <- expand.grid(x1 = c(0, 1, 4, 30), x2 = c(0, 2, 9, 100), t1 = c(8, 51.5), t2 = c(20, 333), level = c(0.9, 0.95))
pairs <- pairs[pairs$x1 + pairs$x2 > 0, ]
tested <- mapply(function(x1, x2, t1, t2, l) {
  n <- x1 + x2
  share <- t1 / (t1 + t2)
  c(poisson.test(c(x1, x2), c(t1, t2), conf.level = l)$conf.int,
    min(1, 2 * pbinom(x1, n, share), 2 * pbinom(x1 - 1, n, share, lower.tail = FALSE)))
}, pairs$x1, pairs$x2, pairs$t1, pairs$t2, pairs$level)
pairs$lower <- tested[1, ]
pairs$upper <- tested[2, ]
pairs$p <- tested[3, ]
pairs$ratio <- (pairs$x1 / pairs$t1) / (pairs$x2 / pairs$t2)

# Tango's score limits, the share of detractors by solving the likelihood equation on its interval.
tango <- function(a, d, n, difference) {
  lowest <- max(0, -difference)
  highest <- (1 - difference) / 2
  gradient <- function(q) (if (a > 0) a / (q + difference) else 0) + (if (d > 0) d / q else 0) - 2 * (if (n > a + d) (n - a - d) / (1 - 2 * q - difference) else 0)
  edge <- 1e-13 * (highest - lowest)
  q <- if (gradient(lowest + edge) <= 0) lowest else if (gradient(highest - edge) >= 0) highest else
    uniroot(gradient, c(lowest + edge, highest - edge), tol = 1e-17, maxiter = 1e5)$root
  (a - d - n * difference) / sqrt(n * (2 * q + difference * (1 - difference)))
}
net_case <- function(a, d, n, level) {
  z <- qnorm((1 + level) / 2)
  est <- (a - d) / n
  find <- function(sign, from, to) uniroot(function(x) tango(a, d, n, x) - sign * z, c(from, to), tol = 1e-16, maxiter = 1e5)$root
  list(promoters = scalar(a), detractors = scalar(d), of = scalar(n), level = scalar(level),
       lower = scalar(if (d == n) -1 else find(1, -1 + 1e-9, est - 1e-9)), upper = scalar(if (a == n) 1 else find(-1, est + 1e-9, 1 - 1e-9)))
}
net <- list(net_case(40, 25, 100, 0.95), net_case(3, 1, 10, 0.95), net_case(0, 6, 10, 0.9), net_case(7, 0, 10, 0.95), net_case(0, 0, 12, 0.95),
            net_case(10, 0, 10, 0.95), net_case(0, 9, 9, 0.95), net_case(300, 500, 1000, 0.99), net_case(5, 5, 10, 0.8))

binomial <- expand.grid(count = c(0, 1, 5, 20, 40), trials = c(40, 500), p = c(1e-4, 0.03, 0.3, 0.97))
binomial$cdf <- pbinom(binomial$count, binomial$trials, binomial$p)
binomial$upper <- pbinom(binomial$count - 1, binomial$trials, binomial$p, lower.tail = FALSE)
binomial <- binomial[binomial$cdf > 1e-290 & binomial$upper > 1e-290, ]

# The highest of several rates against every other, all pairs of rates at once.
highest_case <- function(x, t) {
  top <- which.max(x / t)
  others <- setdiff(seq_along(x), top)
  each <- 1 - 0.05 / choose(length(x), 2)
  lower <- sapply(others, function(i) poisson.test(x[c(top, i)], t[c(top, i)], conf.level = each)$conf.int[1])
  list(exits = x, exposure = t, at = scalar(top - 1), nextTo = scalar(others[which.min(lower)] - 1), atLeast = scalar(min(lower)))
}
highest <- list(highest_case(c(40, 12, 30, 9), c(80, 70, 200, 90)), highest_case(c(61, 30), c(100, 100)),
                highest_case(c(3, 7, 20, 90, 12, 5), c(30, 41.5, 80, 150, 60, 90)), highest_case(c(9, 8, 7), c(20, 21, 22)),
                highest_case(c(2, 40, 60), c(9, 100, 250)), highest_case(c(12, 90, 41, 25), c(200, 200, 200, 200)))

write_reference("rates", list(
  wilson = lapply(as.list(shares), as.numeric),
  rateRatio = lapply(as.list(pairs), as.numeric), highest = highest, netShare = net, binomial = lapply(as.list(binomial), as.numeric)))

# Ranks.
set.seed(1904)
pairs_of <- function(a, b) {
  test <- suppressWarnings(cor.test(a, b, method = "spearman", exact = FALSE))
  list(a = a, b = b, ranks = rank(a), rho = scalar(unname(test$estimate)), p = scalar(test$p.value))
}
hours <- round(rgamma(40, 3, 1), 1)
write_reference("ranks", list(
  spearman = list(pairs_of(hours, round(-0.5 * hours + rnorm(40), 1)), pairs_of(c(1, 2, 3, 4, 5, 6), c(2, 1, 4, 3, 6, 5)),
                  pairs_of(c(1, 1, 2, 2, 3), c(3, 3, 3, 1, 2)), pairs_of(rbinom(60, 3, 0.5), rbinom(60, 2, 0.5)))))
