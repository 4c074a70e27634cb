/** Verbs that would say why. The data say what goes with what. */
export const CAUSAL = {
  en: /\b(caus(?:e|es|ed|ing)|leads? to|led to|because|due to|drives?|driven|reduc(?:e|es|ed)|prevent(?:s|ed)?|increas(?:e|es|ed)|mak(?:e|es) people|impact|thanks to|results? in)\b/i,
  de: /\b(verursach\w*|bewirk\w*|führt zu|führen zu|weil|wegen|dank|senk(?:t|en|te)|erhöh(?:t|en|te)|verhinder\w*|treibt|steigert|vermeid\w*)\b/i,
};
