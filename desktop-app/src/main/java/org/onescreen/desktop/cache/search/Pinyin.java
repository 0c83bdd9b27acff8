package org.onescreen.desktop.cache.search;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a name is spelt in pinyin without tones, whole and by initials: 长安街 is `changanjie` and
/// `caj`, and also `zhanganjie` and `zaj`.
///
/// ICU knows one reading of each character. The other readings that occur in names of places and
/// people are added by hand; of a name with several such characters, one at a time is read
/// otherwise. A ü is both `u` and `v`, as it is typed. Safe for use by many threads.
public final class Pinyin {
  /// Other readings in names (Dictionary of Chinese place names; surnames by GB/T 28039).
  private static final Map<Integer, List<String>> MORE =
      readings(
          "长chang,zhang 重chong,zhong 行hang,xing 乐le,yue 朝chao,zhao 厦xia,sha 曾zeng,ceng",
          "单shan,dan 解xie,jie 仇qiu,chou 查zha,cha 盖gai,ge 区ou,qu 任ren 朴piao,pu 薄bo,bao",
          "都du,dou 大da,dai 堡bao,bu,pu 铺pu 蚌beng,bang 六liu,lu 泊po,bo 涡guo,wo 莘shen,xin",
          "圩wei,xu 浒hu,xu 会hui,kuai 番fan,pan 陂bei,pi,po 巷xiang,hang 车che,ju 洞dong,tong",
          "召zhao,shao 尉wei,yu 燕yan 华hua 宁ning 员yuan,yun 盛sheng,cheng 石shi,dan 卜bu,bo",
          "翟zhai,di 晁chao 缪miao,mou 冼xian 覃qin,tan 种zhong,chong 繁fan,po 万wan,mo 俟qi,si",
          "调tiao,diao 校xiao,jiao 传chuan,zhuan 弄nong,long 参can,shen 藏cang,zang 便bian,pian",
          "省sheng,xing 宿su,xiu 尾wei,yi 系xi,ji 谷gu,yu 露lu,lou 落luo,la 广guang,an 陆lu,liu",
          "弹dan,tan 折zhe,she 强qiang,jiang 卡ka,qia 还huan,hai 给gei,ji 率lv,shuai 地di,de",
          "瓦wa 阿a,e 柏bai,bo 百bai,bo 伯bo,bai 蔓man,wan 合he,ge 丽li 勺shuo,shao 峒dong,tong");

  /// Made when it is first needed: it takes longer than opening a cache.
  private @Nullable Transliterator toLatin;

  private static final char DIAERESIS = '\u0308';
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private final Map<Integer, List<String>> known = new ConcurrentHashMap<>(MORE);

  /// @param folded a name as [Fold] leaves it
  /// @return every spelling; empty where the name has no Han character
  public Set<String> of(String folded) {
    if (folded.codePoints().noneMatch(Character::isIdeographic)) {
      return Set.of();
    }
    List<List<String>> syllables = new ArrayList<>();
    folded.codePoints().forEach(c -> syllables.add(readings(c)));
    Set<String> spellings = new LinkedHashSet<>();
    add(syllables, -1, 0, spellings);
    for (int i = 0; i < syllables.size(); i++) {
      for (int reading = 1; reading < syllables.get(i).size(); reading++) {
        add(syllables, i, reading, spellings);
      }
    }
    return spellings;
  }

  /// The spelling in which the character at `other` has another reading than its first.
  private static void add(
      List<List<String>> syllables, int other, int reading, Set<String> spellings) {
    StringBuilder whole = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < syllables.size(); i++) {
      String syllable = syllables.get(i).get(i == other ? reading : 0);
      whole.append(syllable);
      initials.appendCodePoint(syllable.codePointAt(0));
    }
    spellings.add(whole.toString());
    spellings.add(initials.toString());
  }

  private List<String> readings(int character) {
    return Character.isIdeographic(character)
        ? known.computeIfAbsent(character, this::asked)
        : List.of(Character.toString(character));
  }

  private synchronized List<String> asked(int character) {
    Transliterator latin = toLatin;
    if (latin == null) {
      latin = Transliterator.getInstance("Han-Latin");
      toLatin = latin;
    }
    String marked = latin.transliterate(Character.toString(character)).strip();
    String apart = Normalizer.normalize(marked, Normalizer.Form.NFD);
    String plain = MARKS.matcher(apart).replaceAll("");
    if (plain.isEmpty()) {
      return List.of(Character.toString(character));
    }
    return apart.indexOf(DIAERESIS) >= 0 ? List.of(plain, plain.replace('u', 'v')) : List.of(plain);
  }

  private static Map<Integer, List<String>> readings(String... lines) {
    Map<Integer, List<String>> readings = new HashMap<>();
    for (String line : lines) {
      for (String entry : line.split(" ", -1)) {
        int character = entry.codePointAt(0);
        String spelt = entry.substring(Character.charCount(character));
        readings.put(character, List.of(spelt.split(",", -1)));
      }
    }
    return Map.copyOf(readings);
  }
}
