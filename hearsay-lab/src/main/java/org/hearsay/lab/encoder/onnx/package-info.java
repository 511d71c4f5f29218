/// Reads and writes ONNX files, as far as encoders need it.
@NullMarked
package org.hearsay.lab.encoder.onnx;

import org.jspecify.annotations.NullMarked;
