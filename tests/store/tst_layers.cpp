// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

namespace {

/// What each folder may include besides itself: app -> views -> items -> services -> store, never back.
QStringList allowedFor(const QString& layer)
{
    static const QStringList services{u"models/store"_s, u"models/people"_s, u"models/activities"_s,
                                      u"models/lending"_s};
    static const QStringList members{u"models/members"_s};
    static const QHash<QString, QStringList> allowed{
        {u"models/store"_s, {}},
        {u"models/people"_s, services.mid(0, 1)},
        {u"models/members"_s, services.mid(0, 1)},
        {u"models/activities"_s, services.mid(0, 2) + members + QStringList{u"models/planning"_s}},
        {u"models/lending"_s, services.mid(0, 3) + members + QStringList{u"models/planning"_s}},
        {u"models/statistics"_s, services},
        {u"models/exchange"_s, services},
        {u"models/reports"_s, services + QStringList{u"models/statistics"_s, u"models/exchange"_s}},
        {u"models/persondata"_s, services + QStringList{u"models/reports"_s}},
        {u"models/alliance"_s, services + QStringList{u"models/exchange"_s}},
        {u"models/sample"_s, services},
        {u"models/sync"_s, services.mid(0, 1) + members},
        {u"models/planning"_s, {}},
        {u"models/items"_s, {u"models"_s}},
        {u"views/common"_s, {u"models"_s}},
        {u"views/print"_s, {u"models"_s, u"views/common"_s, u"views/filedialogs"_s}},
    };
    if (layer.startsWith(u"views/"_s) && !allowed.contains(layer))
        return {u"models"_s, u"views"_s};
    return layer == u"app"_s ? QStringList{u"models"_s, u"views"_s} : allowed.value(layer);
}

QString layerOf(const QString& path)
{
    return path.startsWith(u"app/"_s) ? u"app"_s : path.section(u'/', 0, 1);
}

/// What is wrong with \p including a header in the file \p path; empty where it is well.
QString complaint(const QString& path, const QString& included)
{
    static const QRegularExpression widgets(
        u"^(QtWidgets/.*|QtPrintSupport/"
        u".*|Q(Widget|Application|Dialog|MainWindow|MessageBox|Label|LineEdit|PushButton|"
        "ToolButton|TableView|TreeView|ListView|FileDialog|StyledItemDelegate|Style|Menu|Action|BoxLayout|"
        "VBoxLayout|"
        "HBoxLayout|GridLayout|FormLayout|Printer)(/.*)?)$"_s);
    static const QRegularExpression ours(u"^(models|views|app|tests)/"_s);
    const QString layer = layerOf(path);
    if (layer.startsWith(u"models/"_s) && widgets.match(included).hasMatch())
        return path + u" includes "_s + included + u": no widgets below views"_s;
    if (!ours.match(included).hasMatch())
        return {};
    const QString other = layerOf(included);
    if (other == layer)
        return {};
    for (const QString& allowed : allowedFor(layer)) {
        if (other == allowed || other.startsWith(allowed + u'/'))
            return {};
    }
    return path + u" includes "_s + included + u": against the direction of the folders"_s;
}

} // namespace

/// Includes point one way only.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongDirectionIsFound_data();
    void wrongDirectionIsFound();
    void everyIncludePointsDown();
    void includesStartAtTheRoot();
    void typesHaveOneDefinition();
    void noViewKnowsSql();

private:
    /// Calls visit(path, included) for each include of models, views and app.
    template <typename Visit>
    static int eachInclude(Visit&& visit)
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                                QRegularExpression::MultilineOption);
        const QDir root(QString::fromUtf8(KITCAMP_SOURCE_DIR));
        int count = 0;
        for (const QString& folder : {u"models"_s, u"views"_s, u"app"_s}) {
            QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QString source = QString::fromUtf8(file.readAll());
                for (auto found = include.globalMatch(source); found.hasNext(); ++count)
                    visit(root.relativeFilePath(file.fileName()), found.next().captured(1));
            }
        }
        return count;
    }
};

void TestLayers::wrongDirectionIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("included");
    QTest::addColumn<bool>("well");
    const auto row = [](const QString& path, const QString& included, bool well) {
        QTest::newRow(qPrintable(path + u" -> "_s + included)) << path << included << well;
    };
    row(u"models/store/a.cpp"_s, u"models/people/b.h"_s, false);
    row(u"models/store/a.cpp"_s, u"models/store/b.h"_s, true);
    row(u"models/people/text/a.cpp"_s, u"models/store/b.h"_s, true);
    row(u"models/people/a.cpp"_s, u"models/lending/b.h"_s, false);
    row(u"models/activities/a.cpp"_s, u"models/lending/b.h"_s, false);
    row(u"models/lending/a.cpp"_s, u"models/people/text/b.h"_s, true);
    row(u"models/planning/a.cpp"_s, u"models/store/b.h"_s, false);
    row(u"models/sync/a.cpp"_s, u"models/lending/b.h"_s, false);
    row(u"models/items/a.cpp"_s, u"models/sync/b.h"_s, true);
    row(u"models/items/a.cpp"_s, u"views/common/b.h"_s, false);
    row(u"models/items/a.cpp"_s, u"QWidget"_s, false);
    row(u"models/items/a.cpp"_s, u"QtWidgets/QLabel"_s, false);
    row(u"views/common/a.cpp"_s, u"views/desk/b.h"_s, false);
    row(u"views/desk/a.cpp"_s, u"views/common/b.h"_s, true);
    row(u"views/desk/a.cpp"_s, u"app/b.h"_s, false);
    row(u"views/desk/a.cpp"_s, u"tests/testkit/b.h"_s, false);
    row(u"app/a.cpp"_s, u"views/desk/b.h"_s, true);
    row(u"app/a.cpp"_s, u"models/store/b.h"_s, true);
}

void TestLayers::wrongDirectionIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, included);
    QFETCH(bool, well);
    QCOMPARE(complaint(path, included).isEmpty(), well);
}

void TestLayers::everyIncludePointsDown()
{
    QStringList complaints;
    const int count = eachInclude([&](const QString& path, const QString& included) {
        if (const QString found = complaint(path, included); !found.isEmpty())
            complaints << found;
    });
    QVERIFY(count > 100);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestLayers::includesStartAtTheRoot()
{
    static const QRegularExpression upwards(u"(^|/)\\.\\./"_s);
    const QDir root(QString::fromUtf8(KITCAMP_SOURCE_DIR));
    QStringList complaints;
    eachInclude([&](const QString& path, const QString& included) {
        const bool beside = QFile::exists(root.filePath(path.section(u'/', 0, -2) + u'/' + included));
        if (beside || upwards.match(included).hasMatch())
            complaints << path + u" includes "_s + included;
    });
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

/// Two types of one name link without a word, and each then lives with the other's inline functions.
void TestLayers::typesHaveOneDefinition()
{
    static const QRegularExpression definition(u"^(?:struct|class)\\s+(\\w+)[^;{]*\\{"_s,
                                               QRegularExpression::MultilineOption);
    static const QRegularExpression inner(u"^namespace (kitcamp::\\w+)"_s,
                                          QRegularExpression::MultilineOption);
    const QDir root(QString::fromUtf8(KITCAMP_SOURCE_DIR));
    QMap<QString, QStringList> places;
    for (const QString& folder : {u"models"_s, u"views"_s, u"app"_s}) {
        QDirIterator it(root.filePath(folder), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            const QString space = inner.match(source).captured(1);
            for (auto found = definition.globalMatch(source); found.hasNext();)
                places[space + u' ' + found.next().captured(1)] << root.relativeFilePath(file.fileName());
        }
    }
    QVERIFY(places.size() > 500);
    QStringList complaints;
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        if (it.value().size() > 1)
            complaints << it.key() + u" is defined in "_s + it.value().join(u" and "_s);
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

/// What a screen asks the file is asked by a model, where it is tested without a screen.
void TestLayers::noViewKnowsSql()
{
    static const QRegularExpression sql(
        u"\"\\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH) [^\"]*\\b(FROM|SET|VALUES|AS)\\b"_s);
    QVERIFY(sql.match(u"each(\"SELECT name FROM person\")"_s).hasMatch());
    QVERIFY(!sql.match(u"tr(\"Select a team in the list\")"_s).hasMatch());
    const QDir root(QString::fromUtf8(KITCAMP_SOURCE_DIR));
    QStringList complaints;
    QDirIterator it(root.filePath(u"views"_s), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (const auto found = sql.match(QString::fromUtf8(file.readAll())); found.hasMatch())
            complaints << root.relativeFilePath(file.fileName()) + u": "_s + found.captured();
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
