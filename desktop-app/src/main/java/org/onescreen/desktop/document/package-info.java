/// What a paper is, before it is Word, PDF or Excel; and how a file comes whole to its place.
@NullMarked
package org.onescreen.desktop.document;

import org.jspecify.annotations.NullMarked;
