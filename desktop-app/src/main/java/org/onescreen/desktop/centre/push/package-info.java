/// Takes what operators did on their desks: each operation once, in the order of its desk, decided
/// by the same judge as on the desk.
@NullMarked
package org.onescreen.desktop.centre.push;

import org.jspecify.annotations.NullMarked;
