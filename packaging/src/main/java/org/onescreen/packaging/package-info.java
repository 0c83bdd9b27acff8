/// How the desk is measured and shown: benchmarks and pictures, driven from outside the product.
@NullMarked
package org.onescreen.packaging;

import org.jspecify.annotations.NullMarked;
