/// What the pages of figures share: tables, charts and the words for changes.
@NullMarked
package org.onescreen.desktop.antifraud.view;

import org.jspecify.annotations.NullMarked;
