/// The key that the personal data of one profile is sealed with, and how the operating system
/// guards it.
@NullMarked
package org.onescreen.desktop.cache.key;

import org.jspecify.annotations.NullMarked;
