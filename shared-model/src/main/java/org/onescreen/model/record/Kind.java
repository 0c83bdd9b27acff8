package org.onescreen.model.record;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.region.DivisionCode;

/// The declaration of a kind of record: one Java record, the columns that SQL may read, the text
/// that search reads, and (by annotation on the record) what is personal. Sync, cache, search,
/// masking and export know a kind by this alone.
public final class Kind<T extends Record & CentreRecord> {
  /// Every record has it. Not declared, and for an index that is to answer alone which records
  /// there are: without it each of them is looked at for its number.
  public static final Column<UUID> ID = Column.of("id", UUID.class);

  /// Every kind has it: the division decides bucket and scope.
  public static final Column<DivisionCode> DIVISION = Column.of("division", DivisionCode.class);

  private static final Map<Class<?>, Class<?>> BOXES =
      Map.of(
          int.class, Integer.class,
          long.class, Long.class,
          double.class, Double.class,
          boolean.class, Boolean.class);

  private final int number;
  private final String name;
  private final Class<T> type;
  private final Priority priority;
  private final List<Column<?>> columns;
  private final List<Index> indexes;
  private final List<String> searchText;
  private final List<String> searchSound;
  private final Map<String, PersonalData> personal;

  private Kind(Builder<T> builder) {
    this.number = builder.number;
    this.name = builder.name;
    this.type = builder.type;
    this.priority = builder.priority;
    this.columns = List.copyOf(builder.columns);
    this.indexes = List.copyOf(builder.indexes);
    this.searchText = List.copyOf(builder.searchText);
    this.searchSound = List.copyOf(builder.searchSound);
    this.personal = PersonalFields.of(type);
    requireComponents();
  }

  /// Begins a declaration.
  ///
  /// @param number the kind's number on the wire; never reused
  /// @param name the kind's name in stores and logs
  public static <T extends Record & CentreRecord> Builder<T> of(
      int number, String name, Class<T> type) {
    return new Builder<>(number, name, type);
  }

  private void requireComponents() {
    Map<String, Class<?>> components =
        Arrays.stream(type.getRecordComponents())
            .collect(Collectors.toMap(RecordComponent::getName, Kind::boxed));
    for (Column<?> column : columns) {
      if (components.get(column.name()) != column.type()) {
        throw new IllegalStateException(
            name + " declares " + column + ", but its record has " + components.get(column.name()));
      }
    }
    for (Index index : indexes) {
      if (!index.columns().stream().allMatch(c -> c.equals(ID) || columns.contains(c))) {
        throw new IllegalStateException(name + " indexes a column that it does not declare");
      }
    }
    Set<String> names = components.keySet();
    if (!names.containsAll(searchText)) {
      throw new IllegalStateException(name + " searches a field that it does not have");
    }
    if (!searchText.containsAll(searchSound)) {
      throw new IllegalStateException(
          name + " is found by the sound of a field that is not searched");
    }
  }

  private static Class<?> boxed(RecordComponent component) {
    return BOXES.getOrDefault(component.getType(), component.getType());
  }

  public int number() {
    return number;
  }

  public String name() {
    return name;
  }

  public Class<T> type() {
    return type;
  }

  public Priority priority() {
    return priority;
  }

  /// In the order of declaration; the first is always [#DIVISION].
  public List<Column<?>> columns() {
    return columns;
  }

  public List<Index> indexes() {
    return indexes;
  }

  public List<String> searchText() {
    return searchText;
  }

  /// The fields of [#searchText()] that are also found by their pinyin: names.
  public List<String> searchSound() {
    return searchSound;
  }

  /// The personal fields by their path, such as `parties.name`.
  public Map<String, PersonalData> personal() {
    return personal;
  }

  public Optional<Column<?>> column(String columnName) {
    return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
  }

  @Override
  public String toString() {
    return name;
  }

  /// Collects a declaration.
  public static final class Builder<T extends Record & CentreRecord> {
    private final int number;
    private final String name;
    private final Class<T> type;
    private Priority priority = Priority.REFERENCE;
    private final List<Column<?>> columns = new ArrayList<>(List.of(DIVISION));
    private final List<Index> indexes = new ArrayList<>(List.of(Index.over(DIVISION)));
    private final List<String> searchText = new ArrayList<>();
    private final List<String> searchSound = new ArrayList<>();

    private Builder(int number, String name, Class<T> type) {
      this.number = number;
      this.name = name;
      this.type = type;
    }

    public Builder<T> priority(Priority value) {
      priority = value;
      return this;
    }

    public Builder<T> columns(Column<?>... more) {
      columns.addAll(List.of(more));
      return this;
    }

    /// One index over these columns, in this order.
    public Builder<T> index(Column<?>... over) {
      return index(Index.over(over));
    }

    public Builder<T> index(Index index) {
      indexes.add(index);
      return this;
    }

    public Builder<T> searchText(String... fields) {
      searchText.addAll(List.of(fields));
      return this;
    }

    public Builder<T> searchSound(String... fields) {
      searchSound.addAll(List.of(fields));
      return this;
    }

    public Kind<T> build() {
      return new Kind<>(this);
    }
  }
}
