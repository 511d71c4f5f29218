package org.hearsay.recognise.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.recognise.Reports;
import org.hearsay.recognise.time.TimeFinder;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the calendar says cannot be, and what it has nothing against.
class MisdateFinderTest {

  private static final TimeFinder TIMES = TimeFinder.of(Knowledge.english());
  private static final MisdateFinder MISDATES = MisdateFinder.of(Knowledge.english());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A mass was held on 31 June 1703.                            | IMPOSSIBLE_DATE
          The deed was signed in Lisbon on 9 October 1582.            | IMPOSSIBLE_DATE
          On February 29, 2021, he left.                              | IMPOSSIBLE_DATE
          She sank on Friday 11 November 1702.                        | WEEKDAY
          They met on Friday, 4 May.                                  | WEEKDAY
          Some 31 June bugs flew.                                     | IMPOSSIBLE_DATE
          The keeper stayed from 2009 until 2004.                     | ORDER
          The boat returned to the harbour on 9 May.                  | ORDER
          The mole was built 300 years ago, in 1902.                  | ORDER
          The fleet burned on Monday, 23 October 1702.                | NONE
          They met on Wednesday, 4 May.                               | NONE
          On February 29, 2020, he left.                              | NONE
          The March 3.5 percent rise held.                            | NONE
          Staff fell from 1900 to 1750.                               | NONE
          The regatta on 9 May divided the town.                      | NONE
          The hearing was set for 9 May.                              | NONE
          "I will be back in 2015," he had said.                      | NONE
          The mole was built 300 years ago, in 1723.                  | NONE
          There is no such day as 31 June.                            | NONE
          He was born on 30 February 1956. | IMPOSSIBLE_DATE
          The lease ran out on the 31st of April 1921. | IMPOSSIBLE_DATE
          The court sat again on Sept. 31. | IMPOSSIBLE_DATE
          The convoy left on November 31 and came home on December 4. | IMPOSSIBLE_DATE
          The pump failed on 2021-02-29. | IMPOSSIBLE_DATE
          The ledger ends with an entry of 31/04/2021. | IMPOSSIBLE_DATE
          The fair ran from 28 to 31 June 1790. | IMPOSSIBLE_DATE
          He was born on 29 February 1956. | NONE
          The bridge in Petrograd opened on 29 February 1900. | NONE
          The books close on June 30, 20 days before the vote. | NONE
          The pump failed on 2020-02-29. | NONE
          The ledger ends with an entry of 04/31/21. | IMPOSSIBLE_DATE
          The ledger ends with an entry of 12/31/2021. | NONE
          The ledger ends with an entry of 31/12/2021. | NONE
          Clause 31 May be read with the annex. | NONE
          Of the 40 boats, 31 March Hare dinghies finished. | NONE
          The letter is dated 31 November, a day that does not exist. | NONE
          He resigned on Monday, April 5. | WEEKDAY
          The peace was signed on Sunday, 28 June 1919. | WEEKDAY
          The harbour was bombed on December 7, 1941, a Monday. | WEEKDAY
          He was shot on Tuesday, 22 November 1963. | WEEKDAY
          The hearing resumes on Friday (May 7). | WEEKDAY
          The council meets on Thursday 6 May. | WEEKDAY
          The ferry sank on 3 March 2022, a Friday. | WEEKDAY
          The ferry sank on 3 March 2022, which was a Friday. | WEEKDAY
          He resigned on Tuesday, April 5. | NONE
          On Thursday 9 November 1989 the gates were opened. | NONE
          The battle was fought on Friday 25 October 1415. | NONE
          The rising began on Wednesday 7 November 1917. | NONE
          The club plays on Saturday and Sunday, April 30 and May 1. | NONE
          The baths are open Monday to Friday, 1 May to 30 June. | NONE
          The market is held every Sunday, 3 June to 26 August. | NONE
          It rained on Monday and Tuesday 2 and 3 May. | NONE
          The shop is shut between Friday, 29 April and Monday, 2 May. | NONE
          The hearing resumes on Friday (May 6). | NONE
          On Good Friday, April 15, the bells were silent. | NONE
          The meeting on Monday, 5 boats in tow, was put off. | NONE
          On Sunday, 4 June 1989, the square was cleared. | NONE
          The mill burned down a century ago, in 1822. | ORDER
          The yard closed two decades ago, in 1982. | ORDER
          The club was founded five years ago, in May 2015. | ORDER
          The roof fell in three months ago, in November 2021. | ORDER
          The well ran dry two weeks ago, on 1 April. | ORDER
          In 1950, 60 years ago, the line was closed. | ORDER
          He fled in 1975 and came back 20 years later, in 1985. | ORDER
          Twenty years ago this week, on 3 May 1992, the tower fell. | ORDER
          Korea won in 2015, 2017 and 2019. | NONE
          The line was closed thirty years ago, in 1992. | NONE
          The line was closed about 50 years ago, in 1968. | NONE
          The mill burned down almost a century ago, in 1925. | NONE
          The roof fell in three months ago, in February. | NONE
          The well ran dry two weeks ago, on 20 April. | NONE
          The film is set 20 years ago in 1980s Lima. | NONE
          "Forty years ago, in 1962, we had no road," he wrote in 2002. | NONE
          He fled in 1975 and came back 20 years later, in 1995. | NONE
          Two years ago in 2019 the river froze. | NONE
          The war lasted from 1918 to 1914. | ORDER
          The siege began on 5 March 2020 and ended on 2 March 2020. | ORDER
          The line was closed more than 20 years ago, in 1985. | NONE
          He was mayor from May 2012 to March 2010. | ORDER
          The painter (1975-1969) is buried here. | ORDER
          He was born in 1950 and died in 1948. | ORDER
          Born in 1960, he joined the navy in 1955. | ORDER
          The strike, which began in June 2019, ended in April 2019. | ORDER
          The palace stood from 1200 to 1150 BC. | NONE
          The palace stood between 1600 and 1450 B.C. | NONE
          The harbour is closed from 2200 to 1400 GMT. | NONE
          The trail is shut from November to March. | NONE
          The gallery closed in 2019 and opened again in 2021. | NONE
          Born in 1960, he was named after a saint canonised in 1955. | NONE
          He was born in 1950, two years after his brother died in 1948. | NONE
          The plant's staff went from 2100 to 1900 people. | NONE
          The index moved from 2015 to 1950. | NONE
          The minister arrived in Lima on 12 May. | ORDER
          Police arrested the two men on Friday, 13 May. | ORDER
          He died on June 1, 2022. | ORDER
          The works closed in 2024. | ORDER
          The bridge was opened in June 2023. | ORDER
          The vote was set for 12 May. | NONE
          They agreed to meet on 12 May. | NONE
          The minister was to arrive on 12 May. | NONE
          He said he would be back on 12 May. | NONE
          Tickets for the game on 12 May sold out. | NONE
          The club cancelled a concert planned for 12 May. | NONE
          The mayor opposed a march on 12 May. | NONE
          The bank forecast growth in 2024. | NONE
          The party picked her to stand in 2024. | NONE
          The court adjourned until 12 May. | NONE
          The men were told to appear in court on 12 May. | NONE
          She hoped for a seat in 2024. | NONE
          The minister arrived in Lima on 3 May. | NONE
          The dam will open in 2015. | ORDER
          The summit will take place on 3 March 2022. | ORDER
          The talks are to begin on 2 April 2022. | ORDER
          The line is due to open in January 2022. | ORDER
          The works are expected to be finished by 2020. | ORDER
          The election is scheduled for 12 April 2022. | ORDER
          "The dam will open in 2015," he promised. | NONE
          He promised that it would open in 2015. | NONE
          In 2012 the ministry said that the dam will open in 2015. | NONE
          The plan, drawn up in 2010, says that sales will double by 2015. | NONE
          The dam will open in 2025. | NONE
          The works are expected to be finished by 2024. | NONE
          The election is scheduled for 12 June 2022. | NONE
          The works were expected to be finished by 2020. | NONE
          The club plays on Saturday and Sunday (April 30, May 1). | NONE
          The tax is due by September 31. | IMPOSSIBLE_DATE
          A plaque gives 30 Feb 1888 as the day of the fire. | IMPOSSIBLE_DATE
          The log of 1999-11-31 is missing. | IMPOSSIBLE_DATE
          She left for Peru on the 31st of June. | IMPOSSIBLE_DATE
          The race was run on Sunday, March 6, 1988, in heavy rain. | NONE
          The race was run on Monday, March 6, 1988, in heavy rain. | WEEKDAY
          On Tuesday (3 May) the ferry was late. | NONE
          On Tuesday (4 May) the ferry was late. | WEEKDAY
          Trains stop from Saturday 7 May to Monday 9 May. | NONE
          Trains stop from Saturday 7 May to Tuesday 9 May. | WEEKDAY
          The king died on Saturday, 1 January 1515, by the old reckoning. | WEEKDAY
          The quake hit Lisbon on Saturday 1 November 1755. | NONE
          The bank failed ten years ago, in 2002. | ORDER
          The bank failed some ten years ago, in 2011. | NONE
          Half a century ago, in 1971, the road was paved. | NONE
          The mayor quit six weeks ago, on 24 March. | NONE
          The mayor quit six weeks ago, on 4 January. | ORDER
          In 1990 she opened a shop and sold it five years later, in 1999. | ORDER
          In 1990 she opened a shop and sold it nine years later, in 1999. | NONE
          He ruled from 1645 until 1640. | ORDER
          The shop stays open from 1000 to 1800 hours. | NONE
          The poet (1912–1897) lived here. | ORDER
          Born on 4 June 1950, she moved to Lima in 1948. | ORDER
          Born on 4 June 1950, she moved to Lima in 1968. | NONE
          Rebels killed six soldiers near Gao on 20 May. | ORDER
          The premier flew to Oslo on 20 May. | ORDER
          The premier will fly to Oslo on 20 May. | NONE
          Readers voted for a new name on 20 April. | NONE
          The tunnel will be ready by 2019, the company says. | ORDER
          The tunnel is to be finished by May 2019. | ORDER
          The fair is due to close on 1 May 2022. | ORDER
          The fair is due to close on 1 June 2022. | NONE
          Sales will exceed those in 2019. | NONE
          The award will be named after the founder, who died in 2019. | NONE
          The law that was to take effect in 2023 was dropped. | NONE
          A trial set to begin on 20 May was moved. | NONE
          """)
  void holdsTimesAgainstTheCalendar(String words, String fault) {
    var imprint =
        new Imprint("", Optional.empty(), "", Published.on(LocalDate.of(2022, 5, 4), "test"));
    var report =
        Report.of(
            new Origin.LocalFile("a.txt", ""),
            imprint,
            Locale.ENGLISH,
            words,
            OffsetMap.identity(words.length()));
    var passages = Reports.passages(report);
    var found = MISDATES.find(report, passages, TIMES.find(report, passages));
    assertThat(found.stream().map(one -> one.fault().name()))
        .isEqualTo(fault.equals("NONE") ? List.of() : List.of(fault));
  }
}
