# Means of answers with their intervals: a month of single answers, and all months with people as clusters (ratio estimator).
set.seed(50)
people <- 30
months <- 6
asked <- expand.grid(person = seq_len(people) - 1, month = seq_len(months) - 1)
asked <- asked[runif(nrow(asked)) < 0.7, ]
asked <- asked[order(asked$person, asked$month), ]
style <- rnorm(people, 0, 12)
asked$score <- pmin(100, pmax(0, 5 * round((60 + style[asked$person + 1] + rnorm(nrow(asked), 0, 15)) / 5)))

by_month <- lapply(seq_len(months) - 1, function(m) {
  test <- t.test(asked$score[asked$month == m])
  list(mean = scalar(unname(test$estimate)), lower = scalar(test$conf.int[1]), upper = scalar(test$conf.int[2]))
})
fit <- lm(score ~ 1, data = asked)
clusters <- length(unique(asked$person))
error <- sqrt(sandwich::vcovCL(fit, asked$person, type = "HC0", cadjust = TRUE)[1, 1])
reach <- qt(0.975, clusters - 1) * error
# The last three months against the first three, which the same people answered.
asked$late <- asked$month >= 3
change <- lm(score ~ late, data = asked)
change_error <- sqrt(sandwich::vcovCL(change, asked$person, type = "HC0", cadjust = TRUE)[2, 2])
change_reach <- qt(0.975, clusters - 1) * change_error
difference <- unname(coef(change)[2])
write_reference("morale", list(
  person = asked$person, month = asked$month, score = asked$score, months = by_month,
  whole = list(mean = scalar(unname(coef(fit))), lower = scalar(unname(coef(fit)) - reach), upper = scalar(unname(coef(fit)) + reach)),
  change = list(difference = scalar(difference), lower = scalar(difference - change_reach), upper = scalar(difference + change_reach))
), "sandwich")
