// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/text/hanreadings.h"

namespace kitcamp {

namespace {

// clang-format off
constexpr HanReading surnames[] = {
    {U'单', "shan"}, {U'解', "xie"}, {U'仇', "qiu"}, {U'查', "zha"}, {U'翟', "zhai di"}, {U'朴', "piao pu"},
    {U'区', "ou"}, {U'曾', "zeng"}, {U'盖', "ge gai"}, {U'乐', "yue le"}, {U'尉', "wei yu"}, {U'缪', "miao"},
    {U'宓', "mi fu"}, {U'洗', "xian"}, {U'覃', "qin tan"}, {U'员', "yun yuan"}, {U'折', "she"}, {U'黑', "he hei"},
    {U'秘', "bi mi"}, {U'种', "chong"}, {U'逢', "pang feng"}, {U'隗', "wei kui"}, {U'郇', "xun huan"},
    {U'召', "shao"}, {U'繁', "po"}, {U'薄', "bo"}, {U'柏', "bai bo"}, {U'卜', "bu"}, {U'谌', "chen shen"},
    {U'祭', "zhai ji"}, {U'郗', "xi chi"}, {U'郄', "qie xi"}, {U'隽', "juan jun"}, {U'牟', "mu mou"}, {U'阚', "kan"},
    {U'重', "chong"}, {U'句', "gou ju"}, {U'佴', "nai"}, {U'炅', "gui"}, {U'蔚', "yu wei"}, {U'莘', "shen xin"},
    {U'费', "fei bi"}, {U'能', "nai"}, {U'都', "du"}, {U'难', "nan ning"}, {U'晟', "cheng sheng"}, {U'乜', "nie"},
    {U'么', "yao"}, {U'合', "ge he"}, {U'角', "jue jiao"}, {U'藏', "zang cang"}, {U'适', "kuo shi"},
    {U'率', "shuai lv"}, {U'长', "zhang chang"}, {U'行', "xing hang"}, {U'褶', "xi zhe"}, {U'南', "na nan"},
    {U'颉', "xie jie"}, {U'朝', "chao zhao"},
};

constexpr HanReading common[] = {
    {U'绿', "lv lu"}, {U'率', "lv shuai"}, {U'乐', "le yue"}, {U'行', "xing hang"}, {U'重', "zhong chong"},
    {U'长', "chang zhang"}, {U'朝', "chao zhao"}, {U'曾', "zeng ceng"}, {U'茜', "qian xi"}, {U'莎', "sha suo"},
    {U'娜', "na nuo"}, {U'藏', "cang zang"}, {U'盛', "sheng cheng"}, {U'晟', "sheng cheng"}, {U'乘', "cheng sheng"},
    {U'单', "dan shan"}, {U'参', "can shen"}, {U'称', "cheng chen"}, {U'澄', "cheng deng"}, {U'弹', "dan tan"},
    {U'都', "du dou"}, {U'还', "huan hai"}, {U'会', "hui kuai"}, {U'系', "xi ji"}, {U'将', "jiang qiang"},
    {U'降', "jiang xiang"}, {U'角', "jiao jue"}, {U'觉', "jue jiao"}, {U'解', "jie xie"}, {U'劲', "jin jing"},
    {U'隽', "jun juan"}, {U'卡', "ka qia"}, {U'了', "liao le"}, {U'落', "luo la"}, {U'模', "mo mu"},
    {U'朴', "pu piao"}, {U'奇', "qi ji"}, {U'强', "qiang jiang"}, {U'厦', "xia sha"}, {U'杉', "shan sha"},
    {U'折', "zhe she"}, {U'什', "shi shen"}, {U'似', "si shi"}, {U'拓', "tuo ta"}, {U'提', "ti di"},
    {U'尉', "wei yu"}, {U'纤', "xian qian"}, {U'校', "xiao jiao"}, {U'殷', "yin yan"}, {U'俞', "yu shu"},
    {U'员', "yuan yun"}, {U'钥', "yao yue"}, {U'扎', "zha za"}, {U'着', "zhuo zhe zhao"}, {U'种', "zhong chong"},
    {U'属', "shu zhu"}, {U'术', "shu zhu"}, {U'琢', "zhuo zuo"}, {U'柏', "bai bo"}, {U'薄', "bo bao"},
    {U'堡', "bao pu bu"}, {U'泊', "bo po"}, {U'卜', "bu bo"}, {U'畜', "xu chu"}, {U'番', "fan pan"}, {U'佛', "fo fu"},
    {U'阿', "a e"}, {U'蚌', "bang beng"}, {U'埔', "pu bu"}, {U'莞', "guan wan"}, {U'涡', "wo guo"}, {U'六', "liu lu"},
    {U'汤', "tang shang"}, {U'歙', "she xi"}, {U'珲', "hun hui"}, {U'浚', "jun xun"}, {U'泌', "mi bi"},
    {U'荥', "xing ying"}, {U'浒', "hu xu"}, {U'车', "che ju"}, {U'血', "xue xie"}, {U'塞', "sai se"},
    {U'宓', "mi fu"}, {U'炅', "jiong gui"}, {U'颉', "jie xie"}, {U'乾', "qian gan"}, {U'徵', "zheng zhi"},
    {U'珩', "heng hang"}, {U'仔', "zi zai"}, {U'吁', "yu xu"}, {U'轧', "ya zha"}, {U'给', "gei ji"},
    {U'得', "de dei"}, {U'地', "di de"}, {U'的', "di de"}, {U'调', "tiao diao"}, {U'传', "chuan zhuan"},
    {U'秘', "mi bi"}, {U'区', "qu ou"}, {U'查', "cha zha"}, {U'盖', "gai ge"}, {U'缪', "miao mou"},
    {U'翟', "zhai di"}, {U'仇', "chou qiu"}, {U'覃', "qin tan"}, {U'谁', "shui shei"}, {U'粘', "zhan nian"},
    {U'削', "xiao xue"}, {U'壳', "ke qiao"}, {U'露', "lu lou"}, {U'咖', "ka ga"}, {U'𠮷', "ji"}, {U'曽', "zeng ceng"},
    {U'枞', "cong zong"}, {U'蕃', "fan bo"}, {U'嬛', "xuan huan"}, {U'屏', "ping bing"}, {U'亲', "qin qing"},
    {U'阚', "kan"}, {U'蛤', "ge ha"}, {U'佴', "nai er"}, {U'褚', "chu zhu"}, {U'隗', "wei kui"},
};

constexpr CompoundSurname compounds[] = {
    {U"欧阳", "ou yang"}, {U"司马", "si ma"}, {U"上官", "shang guan"}, {U"诸葛", "zhu ge"}, {U"夏侯", "xia hou"},
    {U"皇甫", "huang fu"}, {U"尉迟", "yu chi"}, {U"公孙", "gong sun"}, {U"慕容", "mu rong"}, {U"长孙", "zhang sun"},
    {U"宇文", "yu wen"}, {U"司徒", "si tu"}, {U"轩辕", "xuan yuan"}, {U"令狐", "ling hu"}, {U"端木", "duan mu"},
    {U"东方", "dong fang"}, {U"南宫", "nan gong"}, {U"独孤", "du gu"}, {U"呼延", "hu yan"}, {U"万俟", "mo qi"},
    {U"百里", "bai li"}, {U"东郭", "dong guo"}, {U"钟离", "zhong li"}, {U"闾丘", "lv qiu"}, {U"濮阳", "pu yang"},
    {U"淳于", "chun yu"}, {U"单于", "chan yu"}, {U"太叔", "tai shu"}, {U"申屠", "shen tu"}, {U"公羊", "gong yang"},
    {U"赫连", "he lian"}, {U"澹台", "tan tai"}, {U"公冶", "gong ye"}, {U"宗政", "zong zheng"},
    {U"仲孙", "zhong sun"}, {U"鲜于", "xian yu"}, {U"司空", "si kong"}, {U"亓官", "qi guan"}, {U"司寇", "si kou"},
    {U"子车", "zi ju"}, {U"颛孙", "zhuan sun"}, {U"巫马", "wu ma"}, {U"公西", "gong xi"}, {U"漆雕", "qi diao"},
    {U"乐正", "yue zheng"}, {U"壤驷", "rang si"}, {U"公良", "gong liang"}, {U"拓跋", "tuo ba"},
    {U"拓拔", "tuo ba"}, {U"夹谷", "jia gu"}, {U"宰父", "zai fu"}, {U"谷梁", "gu liang"}, {U"段干", "duan gan"},
    {U"东门", "dong men"}, {U"南门", "nan men"}, {U"西门", "xi men"}, {U"羊舌", "yang she"}, {U"微生", "wei sheng"},
    {U"梁丘", "liang qiu"}, {U"左丘", "zuo qiu"}, {U"第五", "di wu"}, {U"纳兰", "na lan"}, {U"完颜", "wan yan"},
    {U"叶赫", "ye he"}, {U"那拉", "na la"}, {U"富察", "fu cha"}, {U"耶律", "ye lv"}, {U"屈突", "qu tu"},
    {U"达奚", "da xi"}, {U"贺兰", "he lan"}, {U"贺若", "he ruo"}, {U"斛律", "hu lv"}, {U"尔朱", "er zhu"},
    {U"即墨", "ji mo"}, {U"南郭", "nan guo"}, {U"北宫", "bei gong"}, {U"公输", "gong shu"}, {U"哥舒", "ge shu"},
    {U"仆固", "pu gu"}, {U"乞伏", "qi fu"}, {U"秃发", "tu fa"}, {U"沮渠", "ju qu"}, {U"佘佴", "she nai"},
    {U"归海", "gui hai"}, {U"陆费", "lu bi"}, {U"欧侯", "ou hou"},
};
// clang-format on

} // namespace

std::span<const HanReading> surnameReadings()
{
    return surnames;
}

std::span<const HanReading> commonReadings()
{
    return common;
}

std::span<const CompoundSurname> compoundSurnames()
{
    return compounds;
}

} // namespace kitcamp
