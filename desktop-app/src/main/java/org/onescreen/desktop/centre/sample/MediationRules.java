package org.onescreen.desktop.centre.sample;

import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.flow.ChinaHolidays;
import org.onescreen.model.flow.WorkingCalendar;
import org.onescreen.model.mediation.MediationPolicy;
import org.onescreen.model.mediation.PolicyDefaults;

/// The county's own calendar and policy, as they come out of the box.
record MediationRules(Setting setting) {
  void writeTo(RecordSink sink) {
    sink.add(WorkingCalendar.KIND, ChinaHolidays.of(setting.county().code()));
    sink.add(MediationPolicy.KIND, PolicyDefaults.of(setting.county().code()));
  }
}
