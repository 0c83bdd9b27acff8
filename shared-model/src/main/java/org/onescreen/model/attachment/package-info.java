/// Files that belong to a record: photos, scans, PDFs. The record travels with the feed, the bytes
/// by their hash.
@NullMarked
package org.onescreen.model.attachment;

import org.jspecify.annotations.NullMarked;
