package org.hearsay;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The plan of the house and its lock: who may import whom, and what no one may use.
class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.hearsay");

  /// Package; the packages of ours it may import; the libraries it may use. `..` takes sub-packages
  /// in.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          model,               '',                                                              ''
          rules,               model rules.yaml rules.bundle,                                   ''
          rules.bundle,        '',                                                              ''
          rules.yaml,          '',                                                              org.snakeyaml..
          learn,               model,                                                           ''
          wire,                model,                                                           tools.jackson.. com.fasterxml.jackson.annotation..
          encode,              model rules,                                                     ai.onnxruntime..
          segment,             model rules learn,                                               ''
          recognise,           model rules learn recognise.name recognise.place recognise.gazetteer recognise.time recognise.calendar recognise.quantity recognise.alias recognise.fact recognise.person recognise.refer, ''
          recognise.name,      model rules learn,                                               ''
          recognise.place, model rules recognise.gazetteer recognise.footprint recognise.place.sight recognise.place.resolve recognise.place.compose recognise.place.metonym recognise.place.located learn, ''
          recognise.place.sight, model rules recognise.gazetteer,                               ''
          recognise.place.resolve, model rules recognise.gazetteer recognise.place.sight,       ''
          recognise.place.compose, model rules recognise.gazetteer recognise.footprint recognise.place.sight recognise.place.resolve, ''
          recognise.place.metonym, model rules recognise.gazetteer recognise.place.sight recognise.place.compose, ''
          recognise.place.located, model rules recognise.gazetteer recognise.footprint recognise.place.sight recognise.place.resolve recognise.place.compose, ''
          recognise.footprint, model recognise.gazetteer recognise.gazetteer.outline,           ''
          recognise.gazetteer, model rules recognise.gazetteer.bytes recognise.gazetteer.outline spelling, ''
          recognise.gazetteer.pack, recognise.gazetteer recognise.gazetteer.outline spelling, ''
          spelling, '',                                                        ''
          recognise.gazetteer.bytes, '',                                                        ''
          recognise.gazetteer.outline, model recognise.gazetteer.bytes,                         ''
          recognise.gazetteer.geonames, recognise.gazetteer recognise.gazetteer.pack,     ''
          recognise.edtf,      '',                                                              ''
          recognise.time,      model rules learn recognise.edtf recognise.time.value recognise.time.words, ''
          recognise.time.value, model recognise.edtf,                                          ''
          recognise.time.words, model rules,                                                    ''
          recognise.calendar,  model rules learn recognise.time recognise.time.value recognise.time.words, ''
          recognise.dating,    model rules recognise.time recognise.time.words,                 ''
          recognise.quantity,  model rules learn,                                               ''
          recognise.alias,     model rules learn,                                               ''
          recognise.fact,      model rules learn,                                               ''
          recognise.person,    model rules learn,                                               ''
          recognise.refer,     model rules recognise.refer.line,                                ''
          recognise.refer.line, model rules,                                                    ''
          attribute,           model rules learn attribute.line attribute.cue attribute.speaker attribute.content attribute.chain attribute.join, ''
          attribute.line,      model rules,                                                     ''
          attribute.cue,       model rules attribute.line,                                      ''
          attribute.speaker,   model rules attribute.line,                                      ''
          attribute.content,   model rules attribute.line attribute.cue,                        ''
          attribute.chain,     model rules attribute.line attribute.cue attribute.speaker attribute.content, ''
          attribute.tag,       model rules encode,                                                 ''
          attribute.join,      model rules attribute.line attribute.cue attribute.tag,           ''
          judge,               model rules learn judge.due,                                     ''
          judge.due,           model rules,                                                     ''
          link,                model rules learn link.entity link.answer link.word,             ''
          link.answer,         model rules link.word,                                           ''
          link.word,           model rules,                                                     ''
          link.entity,         model rules link.name,                                           ''
          link.name,           rules spelling,                                                  ''
          examine,             model examine.clash,                                             ''
          examine.clash,       model,                                                           ''
          weigh,               model,                                                           ''
          pipeline,            model rules segment recognise recognise.dating attribute attribute.join judge link examine weigh, ''
          read..,              model read..,                                                    org.jsoup.. tools.jackson.. de.siegmar.fastcsv..
          present.view,        model,                                                           ''
          present.map,         '',                                                              ''
          present.time,        present.view,                                                    ''
          present.extent,      present.view present.map,                                        ''
          present.svg,         present.view present.map,                                        ''
          present.svg.map,     present.view present.map present.extent present.svg,             ''
          present.svg.timeline, present.view present.map present.time present.svg,              ''
          present.people,      model spelling present.view,                                     ''
          present.story,       model present.view present.people,                               ''
          present.page,        model present.view present.people present.story present.svg.map present.svg.timeline, gg.jte..
          present.export,      model present.view present.people present.map present.extent,    tools.jackson.. javax.xml.stream..
          store,               model wire rules,                                                java.sql.. org.sqlite..
          cli..,               model rules recognise.gazetteer recognise.gazetteer.geonames pipeline read.. present.. store cli..,               picocli.. tools.jackson.. com.sun.management
          """)
  void importsOnlyWhatTheTableAllows(String room, String ours, String libraries) {
    var allowed = new ArrayList<>(List.of("java..", "org.jspecify..", "org.hearsay." + room));
    for (String name : ours.split(" +")) {
      allowed.add("org.hearsay." + name);
    }
    allowed.addAll(List.of(libraries.split(" +")));
    classes()
        .that()
        .resideInAPackage("org.hearsay." + room)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed.toArray(String[]::new))
                .or(DescribedPredicate.describe("are arrays of them", JavaClass::isArray)))
        .check(HOUSE);
  }

  @Test
  void noPackagesGoRoundInACircle() {
    slices().matching("org.hearsay.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void modelHoldsValuesOnly() {
    classes()
        .that()
        .resideInAPackage("org.hearsay.model")
        .and(not(simpleName("package-info")))
        .should(beRecordSealedInterfaceOrEnum())
        .check(HOUSE);
  }

  private static ArchCondition<JavaClass> beRecordSealedInterfaceOrEnum() {
    return new ArchCondition<>("be a record, a sealed interface or an enum") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean value =
            item.isRecord() || item.isEnum() || item.isInterface() && item.reflect().isSealed();
        events.add(new SimpleConditionEvent(item, value, item.getName() + " is none of these"));
      }
    };
  }

  @Test
  void analysisReadsNoClock() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.cli..")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("the same input gives the same output on any day; the caller gives the day")
        .check(HOUSE);
  }

  @Test
  void analysisKnowsNoLocaleAndNoChance() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(java.util.Random.class, java.security.SecureRandom.class)
        .because("the same input gives the same output on any machine")
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLineSpeaksToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(HOUSE);
  }

  @Test
  void nothingIsFoundByReflection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .because("lists are written out in one visible place")
        .check(HOUSE);
  }

  @Test
  void noDrawerForOddsAndEnds() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..helper..", "..common..", "..impl..", "..misc..")
        .check(HOUSE);
  }
}
