/// The bytes of a record's JSON: which columns it has, and how what is personal is cut out of it
/// and put back.
@NullMarked
package org.onescreen.desktop.cache.body;

import org.jspecify.annotations.NullMarked;
