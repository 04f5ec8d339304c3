// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/tsfile.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString& language)
{
    return QStringLiteral(KITCAMP_SOURCE_DIR "/translations/kitcamp_%1.ts").arg(language);
}

/// What must stand in the translation as in the source: each place for a value, once or more often ("第12周,
/// week 12" is 第12周), and keys.
QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(u"%L?[1-9n]"_s);
    static const QRegularExpression key(u"&[A-Za-z0-9]"_s);
    QStringList places;
    for (auto hit = place.globalMatch(text); hit.hasNext();)
        places << hit.next().captured();
    places.removeDuplicates();
    for (auto hit = key.globalMatch(text); hit.hasNext(); hit.next())
        places << u"&"_s;
    places.sort();
    return places;
}

bool hasWord(const QString& text)
{
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    QString bare = text;
    return bare.remove(u'&').contains(word);
}

bool hasHan(const QString& text)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    return text.contains(han);
}

/// English marks between Chinese characters: a sign of haste.
bool hasHalfMarks(const QString& text)
{
    static const QRegularExpression half(
        u"\\p{Han}[,:!?]|\\p{Han}\\.(?![A-Za-z])|[,!?]\\p{Han}|(?<!;);\\p{Han}|\\p{Han};"_s);
    return text.contains(half);
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The contexts that tr() and translate() ask for at run time, as the sources declare them.
QSet<QString> declaredContexts()
{
    static const QRegularExpression named(
        u"(?:Q_DECLARE_TR_FUNCTIONS\\(|(?:translate|NOOP)\\(\\s*\")([A-Za-z:]+)"_s);
    static const QRegularExpression object(
        u"^[ ]*class (\\w+)[^;{}]*\\{(?:\\s*//[^\\n]*\\n)*\\s*(?:Q_OBJECT|Q_GADGET)"_s, // not in a comment
        QRegularExpression::MultilineOption);
    QSet<QString> contexts;
    for (const QString& folder : {u"models"_s, u"views"_s, u"app"_s}) {
        QDirIterator files(QStringLiteral(KITCAMP_SOURCE_DIR "/") + folder, {u"*.h"_s, u"*.cpp"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = textOf(files.next());
            for (auto hit = named.globalMatch(text); hit.hasNext();)
                contexts << hit.next().captured(1);
            for (auto hit = object.globalMatch(text); hit.hasNext();)
                contexts << u"kitcamp::"_s + hit.next().captured(1);
        }
    }
    return contexts;
}

QByteArray listed(const QStringList& lines)
{
    return '\n' + lines.join(u'\n').toUtf8();
}

} // namespace

/// The translation files against the sources and against the rules of Chinese text.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheProgramIsInTheFile_data();
    void everyTextOfTheProgramIsInTheFile();
    void contextsAreThoseAskedForAtRunTime();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placesAndKeysAreKept_data();
    void placesAndKeysAreKept();
    void sentencesAreChinese();
    void chineseMarksAreFullWidth();
    void sentencesEndAsTheyDoInEnglish();
    void menusHaveEachKeyOnce();
};

void TranslationsTest::everyTextOfTheProgramIsInTheFile_data()
{
    QTest::addColumn<QStringList>("languageOptions");
    QTest::newRow("zh_CN") << QStringList{};
    QTest::newRow("en") << QStringList{u"-pluralonly"_s};
}

void TranslationsTest::everyTextOfTheProgramIsInTheFile()
{
    QFETCH(QStringList, languageOptions);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.ts"_s);
    const QString original = fileOf(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(QFile::copy(original, path));
    QProcess lupdate;
    lupdate.start(QStringLiteral(KITCAMP_LUPDATE),
                  QStringList{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-I"_s,
                              QStringLiteral(KITCAMP_SOURCE_DIR), u"-disable-heuristic"_s, u"sametext"_s,
                              u"-disable-heuristic"_s, u"similartext"_s}
                      + languageOptions
                      + QStringList{QStringLiteral("@" KITCAMP_TRANSLATED_SOURCES), u"-ts"_s, path});
    QVERIFY(lupdate.waitForFinished(120000));
    QCOMPARE(lupdate.exitCode(), 0);
    QStringList missing;
    for (const TsMessage& message : tsMessages(path)) {
        if (!message.finished)
            missing << message.name();
    }
    QVERIFY2(missing.isEmpty(), "Build update_translations, then translate:" + listed(missing));
    QCOMPARE(tsMessages(original).size(), tsMessages(path).size());
}

void TranslationsTest::contextsAreThoseAskedForAtRunTime()
{
    const QSet<QString> declared = declaredContexts();
    QStringList strangers;
    for (const TsMessage& message : tsMessages(fileOf(u"zh_CN"_s))) {
        if (!declared.contains(message.context) && !strangers.contains(message.context))
            strangers << message.context;
    }
    QVERIFY2(strangers.isEmpty(), "No class asks for these contexts:" + listed(strangers));
}

void TranslationsTest::everyTextIsTranslated_data()
{
    QTest::addColumn<int>("forms"); // plural forms of the language
    QTest::addColumn<int>("atLeast"); // texts
    QTest::newRow("zh_CN") << 1 << 900;
    QTest::newRow("en") << 2 << 15;
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(int, forms);
    QFETCH(int, atLeast);
    const QList<TsMessage> messages = tsMessages(fileOf(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(messages.size() >= atLeast);
    QStringList open;
    for (const TsMessage& message : messages) {
        const bool complete = message.finished && !message.translations.contains(QString())
            && message.translations.size() == (message.counted ? forms : 1);
        if (!complete)
            open << message.name();
    }
    QVERIFY2(open.isEmpty(), "Not translated:" + listed(open));
}

void TranslationsTest::placesAndKeysAreKept_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh_CN") << u"zh_CN"_s;
    QTest::newRow("en") << u"en"_s;
}

void TranslationsTest::placesAndKeysAreKept()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const TsMessage& message : tsMessages(fileOf(language))) {
        for (const QString& translation : message.translations) {
            if (placesIn(translation) != placesIn(message.source))
                wrong << message.name() + u" → "_s + translation;
        }
    }
    QVERIFY2(wrong.isEmpty(), listed(wrong));
}

void TranslationsTest::sentencesAreChinese()
{
    QStringList latin;
    for (const TsMessage& message : tsMessages(fileOf(u"zh_CN"_s))) {
        if (hasWord(message.source) && !hasHan(message.translations.value(0)))
            latin << message.name();
    }
    QVERIFY2(latin.isEmpty(), listed(latin));
}

void TranslationsTest::chineseMarksAreFullWidth()
{
    QStringList wrong;
    for (const TsMessage& message : tsMessages(fileOf(u"zh_CN"_s))) {
        if (hasHalfMarks(message.translations.value(0)))
            wrong << message.translations.value(0);
    }
    QVERIFY2(wrong.isEmpty(), listed(wrong));
}

void TranslationsTest::sentencesEndAsTheyDoInEnglish()
{
    static const QList<std::pair<QChar, QChar>> ends = {
        {u'.', u'。'}, {u'…', u'…'}, {u'?', u'？'}, {u':', u'：'}};
    QStringList wrong;
    for (const TsMessage& message : tsMessages(fileOf(u"zh_CN"_s))) {
        const QString translation = message.translations.value(0);
        if (message.source.endsWith("..."_L1))
            continue; // and so on: 等
        for (const auto& [english, chinese] : ends) {
            if (hasWord(message.source) && message.source.endsWith(english) != translation.endsWith(chinese))
                wrong << message.name() + u" → "_s + translation;
        }
    }
    QVERIFY2(wrong.isEmpty(), listed(wrong));
}

void TranslationsTest::menusHaveEachKeyOnce()
{
    static const QRegularExpression key(u"\\(&([A-Z])\\)"_s);
    QHash<QString, QString> heads; // the menu bar's own, which must differ from one another
    for (const TsMessage& message : tsMessages(fileOf(u"zh_CN"_s))) {
        static const QStringList bar = {u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Help"_s};
        if (message.context != "kitcamp::MainWindow"_L1 || !bar.contains(message.source))
            continue;
        const QString letter = key.match(message.translations.value(0)).captured(1);
        QVERIFY2(!letter.isEmpty() && !heads.contains(letter), qPrintable(message.name()));
        heads.insert(letter, message.source);
    }
    QCOMPARE(heads.size(), 4);
}

} // namespace kitcamp

QTEST_GUILESS_MAIN(kitcamp::TranslationsTest)
#include "tst_translations.moc"
