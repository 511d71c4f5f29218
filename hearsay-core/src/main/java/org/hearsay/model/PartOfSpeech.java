package org.hearsay.model;

/// Word classes of Universal Dependencies v2 (UPOS).
public enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X
}
