/// Grid incidents (网格事件): the list of what is to be done about them, and the figures at the top.
@NullMarked
package org.onescreen.desktop.incident;

import org.jspecify.annotations.NullMarked;
