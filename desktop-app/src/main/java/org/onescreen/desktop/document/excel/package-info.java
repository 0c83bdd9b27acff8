/// Tables as Excel workbooks.
@NullMarked
package org.onescreen.desktop.document.excel;

import org.jspecify.annotations.NullMarked;
