/// The register of what left the desk as a file or on paper (个人信息保护法 §23, 网络数据安全管理条例 §12).
@NullMarked
package org.onescreen.model.export;

import org.jspecify.annotations.NullMarked;
