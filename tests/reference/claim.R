# The two stages of the claim on one simulated organisation, person-month by person-month, without any grouping of ours:
# expected exits from a complementary log-log regression, then exits per manager on hours by quasi-Poisson regression.
panel <- read.csv("tests/reference/claim-panel.csv")
panel$event <- as.integer(!is.na(panel$exit) & panel$exit == 0)
panel$share <- panel$days / panel$length
panel$band <- cut(panel$tenure, c(-1, 2, 5, 11, 23, Inf), labels = FALSE)
assessed <- panel$assessment[!duplicated(panel$spell)]
thirds <- quantile(assessed, c(1, 2) / 3, type = 7, na.rm = TRUE)
panel$third <- ifelse(is.na(panel$assessment), 0, ifelse(panel$assessment <= thirds[1], 1, ifelse(panel$assessment <= thirds[2], 2, 3)))

# Levels that would see fewer than five exits, were all alike, are pooled; the level with most time is the reference.
pooled <- function(level) {
  time <- tapply(panel$share, level, sum)
  least <- 5 * sum(panel$share) / sum(panel$event)
  reference <- names(which.max(time))
  thin <- setdiff(names(time)[time < least], reference)
  label <- as.character(level)
  label[label %in% thin] <- if (sum(time[thin]) >= least) "pooled" else reference
  relevel(factor(label), ref = reference)
}
terms <- c("band", "role", "year", "quarter", "region", "source", "third")
design <- as.data.frame(lapply(panel[terms], pooled))
design$event <- panel$event
design$share <- panel$share
expected <- fit_glm(reformulate(c(terms, "offset(log(share))"), "event"), binomial("cloglog"), design)
panel$expected <- fitted(expected)

# Hours per person-month: months up to the third before an exit, and the data's last three, do not count;
# standardised for the mix of tenure bands.
index <- panel$year * 12 + panel$month
counted <- (is.na(panel$to_exit) | panel$to_exit > 3) & index <= max(index) - 3
bands <- cut(panel$tenure, c(-1, 2, 5, 11, 23, Inf), labels = FALSE)
practice <- function(hours) {
  usual <- tapply(hours[counted], bands[counted], sum) / tapply(panel$share[counted], bands[counted], sum)
  overall <- sum(hours[counted]) / sum(panel$share[counted])
  given <- tapply(hours[counted], panel$manager_now[counted], sum)
  overall * given / tapply((panel$share * usual[as.character(bands)])[counted], panel$manager_now[counted], sum)
}

managers <- data.frame(
  exits = as.numeric(tapply(panel$event, panel$manager, sum)),
  expected = as.numeric(tapply(panel$expected, panel$manager, sum)),
  coaching = as.numeric(practice(panel$coaching)),
  training = as.numeric(practice(panel$training)),
  region = factor(as.numeric(tapply(seq_len(nrow(panel)), panel$manager, function(rows) {
    time <- tapply(panel$share[rows], panel$region[rows], sum)
    as.numeric(names(which.max(time)))
  })))
)
second <- fit_glm(exits ~ region + training + coaching + offset(log(expected)), quasipoisson, managers)
found <- summary(second)$coefficients["coaching", ]

write_reference("claim", list(
  coefficients = as.numeric(sort(coef(expected))),
  exits = managers$exits, expected = managers$expected, coaching = managers$coaching, training = managers$training,
  slope = scalar(found[1]), standardError = scalar(found[2]), p = scalar(found[4]), degreesOfFreedom = scalar(second$df.residual)
))
