/// Makes the packs of `org.hearsay.encode`: reads a pretrained encoder, trains it with heads of our
/// own (DJL over PyTorch, here alone), and writes it as a small ONNX file.
@NullMarked
package org.hearsay.lab.encoder;

import org.jspecify.annotations.NullMarked;
