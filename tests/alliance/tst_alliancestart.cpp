// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/settings/screenroom.h"
#include "views/start/startwindow.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The first start makes an alliance's file in one step, and a centre's in four as before.
class TestAllianceStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_window = std::make_unique<StartWindow>(m_folder.path());
        m_made.reset();
        connect(m_window.get(), &StartWindow::newCentreRequested, this,
                [this](const NewCentre& centre) { m_made = std::make_unique<NewCentre>(centre); });
        m_window->show();
    }

    void anAllianceHasANameAndAFileAndNothingOfADesk()
    {
        click(m_window.get(), u"chooseAlliance"_s);
        QCOMPARE(labelText(m_window.get(), u"startTitle"_s), u"A new alliance"_s);
        QTRY_COMPARE(cutTexts(*m_window), QStringList());
        enter(m_window.get(), u"startNameEn"_s, u"Delta Alliance"_s);
        keepPicture(*m_window, u"start-alliance"_s);
        click(m_window.get(), u"startNext"_s);
        QVERIFY(m_made);
        QCOMPARE(m_made->settings.values.value("file_kind"_L1).toString(), u"alliance"_s);
        QCOMPARE(m_made->settings.values.value("name_en"_L1).toString(), u"Delta Alliance"_s);
        QVERIFY(!m_made->settings.values.value("zone"_L1).toString().isEmpty());
        QVERIFY(m_made->hours.steps.isEmpty());
        QVERIFY(!m_made->settings.values.contains("terms"_L1));
    }

    void anAllianceNeedsAName()
    {
        click(m_window.get(), u"chooseAlliance"_s);
        click(m_window.get(), u"startNext"_s);
        QVERIFY(!m_made);
        QVERIFY(seen<QLineEdit>(m_window.get(), u"startNameEn"_s));
    }

    void whoGoesBackMakesACentreAsBefore()
    {
        click(m_window.get(), u"chooseAlliance"_s);
        click(m_window.get(), u"startBack"_s);
        click(m_window.get(), u"chooseNew"_s);
        QCOMPARE(labelText(m_window.get(), u"startTitle"_s), u"A new centre"_s);
        enter(m_window.get(), u"startNameEn"_s, u"Maker Space"_s);
        for (int step = 0; step < 4; ++step)
            click(m_window.get(), u"startNext"_s);
        QVERIFY(m_made);
        QVERIFY(!m_made->settings.values.contains("file_kind"_L1));
        QVERIFY(!m_made->hours.steps.isEmpty());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<StartWindow> m_window;
    std::unique_ptr<NewCentre> m_made;
};

QTEST_MAIN(TestAllianceStart)
#include "tst_alliancestart.moc"
