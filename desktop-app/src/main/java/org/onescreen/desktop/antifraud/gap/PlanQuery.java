package org.onescreen.desktop.antifraud.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignAudience;
import org.onescreen.model.antifraud.CampaignTarget;
import org.onescreen.model.antifraud.FraudCase;
import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.Region;

/// Where publicity should go next, to whom, by what, and why: the villages with the widest gap, in
/// each the audience of which least was reached. A proposal; whoever plans decides.
///
/// @param most how many villages
public record PlanQuery(LocalDate today, int most) implements LiveQueries.Read<List<Proposal>> {
  public static final Set<Kind<?>> READS =
      Set.of(Campaign.KIND, CampaignTarget.KIND, FraudCase.KIND, Region.KIND, Grid.KIND);

  private static final Set<CampaignAudience> KEY =
      EnumSet.complementOf(EnumSet.of(CampaignAudience.EVERYBODY));

  @Override
  public List<Proposal> run(CacheReader reader) {
    AudienceReach reach = AudienceReach.read(reader, KEY, today);
    List<Proposal> proposals = new ArrayList<>();
    for (GapRow row : new GapQuery(false, today, most).run(reader).rows()) {
      if (row.gap().index() > 0) {
        proposals.add(proposal(row, reach));
      }
    }
    return proposals;
  }

  private Proposal proposal(GapRow row, AudienceReach reach) {
    DivisionCode village = new DivisionCode(row.place().code());
    CampaignAudience whom = CampaignAudience.EVERYBODY;
    Ratio least = row.gap().coverage();
    double lowest = Double.MAX_VALUE;
    for (CampaignAudience audience : KEY) {
      Ratio share = reach.of(village, audience);
      if (share.denominator() > 0) {
        double part = (double) share.numerator() / share.denominator();
        if (part < lowest) {
          lowest = part;
          whom = audience;
          least = share;
        }
      }
    }
    return new Proposal(
        row.place(), whom, Proposal.channel(whom), row.gap(), least, Season.of(today));
  }
}
