package org.onescreen.model.organisation;

import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// A department that works in, or reports to, the centre of its division.
public record Department(
    UUID id, DivisionCode division, DepartmentType type, String name, PostingMode posting)
    implements CentreRecord {
  public static final Column<DepartmentType> TYPE = Column.of("type", DepartmentType.class);
  public static final Column<String> NAME = Column.of("name", String.class);
  public static final Column<PostingMode> POSTING = Column.of("posting", PostingMode.class);

  public static final Kind<Department> KIND =
      Kind.of(11, "department", Department.class)
          .priority(Priority.REFERENCE)
          .columns(TYPE, NAME, POSTING)
          .searchText("name")
          .searchSound("name")
          .build();
}
