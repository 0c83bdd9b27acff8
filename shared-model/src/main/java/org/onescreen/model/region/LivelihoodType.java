package org.onescreen.model.region;

/// What a community offers to its residents.
public enum LivelihoodType {
  /// A community workshop (社区工厂); the amount is its jobs.
  WORKSHOP,
  /// A training course; the amount is its attendances (人次).
  TRAINING,
  /// Jobs found and job fairs; the amount is attendances (人次).
  PLACEMENT,
  /// Shared vegetable gardens (菜园); the amount is mu (亩).
  GARDEN
}
