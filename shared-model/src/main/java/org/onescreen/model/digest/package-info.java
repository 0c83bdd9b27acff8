/// Digests of bytes, texts and files.
@NullMarked
package org.onescreen.model.digest;

import org.jspecify.annotations.NullMarked;
