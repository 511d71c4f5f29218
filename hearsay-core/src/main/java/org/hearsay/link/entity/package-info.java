/// Gists of all reports in, people and bodies under all that they are called out. It joins only for
/// a reason it can name, keeps apart in doubt, and lists who was kept apart and why
/// (see decisions/0016).
@NullMarked
package org.hearsay.link.entity;

import org.jspecify.annotations.NullMarked;
