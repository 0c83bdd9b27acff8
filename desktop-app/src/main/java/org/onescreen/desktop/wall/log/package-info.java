/// Who looked at cameras and who spoke through them, to be read beside the wall and taken along as
/// a workbook.
@NullMarked
package org.onescreen.desktop.wall.log;

import org.jspecify.annotations.NullMarked;
