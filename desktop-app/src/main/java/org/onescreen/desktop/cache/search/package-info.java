/// What a search compares: folded text, its tokens, pinyin. Knows no database.
@NullMarked
package org.onescreen.desktop.cache.search;

import org.jspecify.annotations.NullMarked;
