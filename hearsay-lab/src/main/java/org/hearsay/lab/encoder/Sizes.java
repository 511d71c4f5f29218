package org.hearsay.lab.encoder;

/// How large an encoder is.
///
/// @param width numbers that stand for a piece
/// @param layers how often all pieces look at each other
/// @param glances in how many ways they do in a layer (BERT: attention heads)
/// @param inner width between the two steps that each piece takes by itself in a layer
/// @param cases kinds of letter case
/// @param outputs scores of a word
record Sizes(int width, int layers, int glances, int inner, int cases, int outputs) {}
