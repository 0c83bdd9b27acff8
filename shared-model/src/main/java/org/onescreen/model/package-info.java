/// What a centre's records are, the rules that they obey, the wire that they travel on.
@NullMarked
package org.onescreen.model;

import org.jspecify.annotations.NullMarked;
