/// How it looks: base theme, tokens, fonts, motion.
@NullMarked
package org.onescreen.desktop.shell.theme;

import org.jspecify.annotations.NullMarked;
