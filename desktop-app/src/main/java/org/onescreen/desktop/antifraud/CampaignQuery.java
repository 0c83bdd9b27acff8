package org.onescreen.desktop.antifraud;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignCoverage;
import org.onescreen.model.antifraud.CampaignMaterial;
import org.onescreen.model.antifraud.PublicityGroup;
import org.onescreen.model.ratio.Quantity;
import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.ratio.Rounding;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;

/// Reads the campaign ledgers as sums by SQL. A sum is approximate as soon as one line of it is.
record CampaignQuery() implements LiveQueries.Read<CampaignFigures> {
  static final Set<Kind<?>> READS =
      Set.of(CampaignCoverage.KIND, CampaignMaterial.KIND, Campaign.KIND, PublicityGroup.KIND);

  @Override
  public CampaignFigures run(CacheReader reader) {
    return new CampaignFigures(
        coverage(reader),
        quantities(
            reader,
            CampaignMaterial.KIND,
            CampaignMaterial.ITEM,
            CampaignMaterial.AMOUNT,
            CampaignMaterial.APPROXIMATE),
        quantities(reader, Campaign.KIND, Campaign.TYPE, Campaign.TIMES, Campaign.APPROXIMATE),
        reader.count(PublicityGroup.KIND, Filter.all()),
        members(reader));
  }

  /// Cut, so that nearly all is never shown as all.
  private static Ratio coverage(CacheReader reader) {
    return new Ratio(
        reader.sum(CampaignCoverage.KIND, CampaignCoverage.REACHED, Filter.all()),
        reader.sum(CampaignCoverage.KIND, CampaignCoverage.DUE, Filter.all()),
        Rounding.TRUNCATE);
  }

  private static Quantity members(CacheReader reader) {
    return new Quantity(
        reader.sum(PublicityGroup.KIND, PublicityGroup.MEMBERS, Filter.all()),
        reader.count(PublicityGroup.KIND, Filter.is(PublicityGroup.APPROXIMATE, true)) > 0);
  }

  private static <T extends Record & CentreRecord, V> Map<V, Quantity> quantities(
      CacheReader reader,
      Kind<T> kind,
      Column<V> by,
      Column<Integer> of,
      Column<Boolean> approximate) {
    Grouping<V> groups = Grouping.by(by);
    Map<V, Long> sums = reader.sumBy(kind, groups, of, Filter.all());
    Map<V, Long> vague = reader.countBy(kind, groups, Filter.is(approximate, true));
    Map<V, Quantity> quantities = new HashMap<>();
    sums.forEach((key, sum) -> quantities.put(key, new Quantity(sum, vague.containsKey(key))));
    return quantities;
  }
}
