/// All cameras as a tree: by place, by owner, by build; and found by what is typed.
@NullMarked
package org.onescreen.desktop.wall.tree;

import org.jspecify.annotations.NullMarked;
