package org.hearsay.read;

import java.nio.file.Path;

/// One file found below the paths given.
///
/// @param path as the user would name it: relative to the folder that was read, with `/`
public record Source(Path file, String path) {}
