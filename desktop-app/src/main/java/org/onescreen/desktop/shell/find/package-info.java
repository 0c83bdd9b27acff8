/// Finding records while somebody types: what is asked, what is answered, and who is asked. The
/// shell draws it and does not know where records are kept.
@NullMarked
package org.onescreen.desktop.shell.find;

import org.jspecify.annotations.NullMarked;
