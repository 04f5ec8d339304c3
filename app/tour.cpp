// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/application.h"
#include "app/domain.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/touralliance.h"
#include "app/tourbookings.h"
#include "app/tourcalendar.h"
#include "app/tourcamps.h"
#include "app/tourcontests.h"
#include "app/tourcourses.h"
#include "app/tourfigures.h"
#include "app/tourmembers.h"
#include "app/tourpast.h"
#include "app/tourpersondata.h"
#include "app/tourpublishing.h"
#include "app/tourreports.h"
#include "app/toursync.h"
#include "models/lending/rules/commandcards.h"
#include "views/common/theme.h"
#include "views/common/toneplayer.h"
#include "views/desk/deskslip.h"
#include "views/papers/paperframe.h"
#include "views/print/commandcardpaper.h"
#include "views/print/labelpaper.h"
#include "views/print/paperoutput.h"
#include "views/start/startwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

class SilentTones final : public TonePlayer
{
public:
    void play(Sound) override { }
};

/// One language and look at a time: walks through the pages as a person would and keeps what is seen.
class Tour
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Tour)
public:
    Tour(const QString& file, QDir target, QApplication& application)
        : m_file(file)
        , m_target(std::move(target))
        , m_domain(fullDomain())
        , m_sync(m_scratch.path(), m_domain, m_clock)
        , m_settings(m_scratch.filePath(u"tour.ini"_s), QSettings::IniFormat)
        , m_preferences(m_settings)
        , m_theme(application)
    {
    }

    [[nodiscard]] Result<void> run()
    {
        KITCAMP_TRY(m_sync.prepare(m_file));
        for (const QString& language : {u"en"_s, u"zh_CN"_s}) {
            m_language.use(language);
            KITCAMP_TRY(visit(language, Theme::Choice::Light, u"light"_s));
            KITCAMP_TRY(visit(language, Theme::Choice::Dark, u"dark"_s));
        }
        return {};
    }

private:
    [[nodiscard]] Result<void> visit(const QString& language, Theme::Choice look, const QString& lookName)
    {
        m_theme.setChoice(look);
        m_prefix = language + u'-' + lookName;
        const QString copy =
            m_scratch.filePath(u"%1-%2.kitcamp"_s.arg(QFileInfo(m_file).completeBaseName(), m_prefix));
        KITCAMP_TRY(m_sync.copyTo(copy));
        KITCAMP_ASSIGN(auto store, Store::open(copy, m_domain, m_clock, 1));
        const auto operatorId =
            store->reader().integer("SELECT id FROM operator WHERE archived=0 ORDER BY id LIMIT 1");
        if (operatorId && *operatorId)
            store->setOperator(OperatorId{**operatorId});
        MainWindow window(std::move(store), {m_theme, m_tones, m_preferences, m_language});
        workAtTheDesk(window);
        window.show();
        for (const QString& key : window.pageKeys()) {
            window.showPage(key);
            KITCAMP_TRY(keep(window, key));
            if (look == Theme::Choice::Light)
                KITCAMP_TRY(keepPaper(window.page(key)->paper(), key));
        }
        KITCAMP_TRY(showSync(window));
        window.showPage(u"calendar"_s);
        KITCAMP_TRY(tourCalendar(*window.page(u"calendar"_s), [&](const QString& name) { return keep(window, name); }));
        KITCAMP_TRY(showObjects(window));
        const TourKeeper keeper{[this](QWidget& seen, const QString& name) { return keep(seen, name); },
                                [this](const std::shared_ptr<const Paper>& paper, const QString& name) {
                                    return keepPaper(paper, name);
                                }};
        if (look == Theme::Choice::Light) {
            KITCAMP_TRY(keepPapers(window));
            KITCAMP_TRY(tourTimetables(window, keeper));
        }
        KITCAMP_TRY(tourCourses(window, keeper));
        KITCAMP_TRY(tourCamps(window, keeper));
        KITCAMP_TRY(tourContests(window, keeper));
        KITCAMP_TRY(tourPublishing(window, keeper));
        KITCAMP_TRY(tourFigures(window, keeper));
        KITCAMP_TRY(tourReports(window, keeper));
        KITCAMP_TRY(tourPersonData(window, keeper));
        KITCAMP_TRY(tourPast(window, keeper));
        KITCAMP_TRY(tourBookings(window, keeper));
        KITCAMP_TRY(tourAlliance(window, keeper));
        KITCAMP_TRY(tourMembers(window, keeper));
        return keepStart();
    }

    /// A borrower takes two devices, a broken one is refused, something unknown is scanned.
    static void workAtTheDesk(MainWindow& window)
    {
        Connection& reader = window.store().reader();
        Desk& desk = window.workplace().desk;
        const auto scan = [&](const char* sql) {
            const auto code = reader.text(sql);
            if (code && *code) [[maybe_unused]]
                const auto outcome = desk.scan(**code);
        };
        scan("SELECT d.asset_tag FROM loan AS l JOIN device AS d ON d.id=l.device WHERE l.returned_at IS "
             "NULL ORDER BY l.due LIMIT 1");
        scan("SELECT n.value FROM person_number AS n JOIN loan AS l ON l.borrower=n.person WHERE "
             "l.returned_at IS NULL AND n.lost_at IS NULL ORDER BY l.id DESC LIMIT 1");
        scan("SELECT asset_tag FROM device AS d WHERE condition='good' AND lendable=1 AND archived=0 AND NOT "
             "EXISTS (SELECT 1 FROM loan WHERE device=d.id AND returned_at IS NULL) ORDER BY asset_tag LIMIT "
             "1");
        scan("SELECT asset_tag FROM device AS d WHERE condition='broken' AND archived=0 ORDER BY asset_tag "
             "LIMIT 1");
        scan("SELECT asset_tag FROM device AS d WHERE condition='good' AND lendable=1 AND archived=0 AND NOT "
             "EXISTS (SELECT 1 FROM loan WHERE device=d.id AND returned_at IS NULL) ORDER BY asset_tag DESC "
             "LIMIT 1");
    }

    /// The papers that no page shows: the slip of the borrower at the desk, command cards, labels.
    [[nodiscard]] Result<void> keepPapers(MainWindow& window)
    {
        Workplace& workplace = window.workplace();
        const Desk& desk = workplace.desk;
        KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(workplace.store, workplace.locale));
        if (desk.borrower()) {
            KITCAMP_ASSIGN(const auto slip,
                           slipOf(workplace.store, desk.borrower(), desk.visit(), workplace.locale));
            KITCAMP_TRY(keepPaper(slip, u"slip"_s));
        }
        std::vector<PrintedCard> cards;
        for (const CommandCard& card : commandCards())
            cards.push_back({card.code, card.title, card.explanation});
        KITCAMP_TRY(keepPaper(std::make_shared<CommandCardPaper>(cards, frame), u"command-cards"_s));
        std::vector<DeviceLabel> labels;
        KITCAMP_TRY(workplace.store.reader().each("SELECT d.asset_tag, m.name FROM device AS d JOIN model AS "
                                                  "m ON m.id=d.model ORDER BY d.asset_tag LIMIT 24",
                                                  [&](const Statement& row) {
                                                      labels.push_back({row.text(0), row.text(1)});
                                                  }));
        LabelOptions options;
        options.sheet = LabelSheet::known().constFirst();
        return keepPaper(std::make_shared<LabelPaper>(labels, frame, options), u"labels"_s);
    }

    [[nodiscard]] Result<void> showObjects(MainWindow& window)
    {
        const std::pair<QString, const char*> objects[] = {
            {u"device"_s, "SELECT device FROM loan ORDER BY id DESC LIMIT 1"},
            {u"person"_s, "SELECT borrower FROM loan ORDER BY id DESC LIMIT 1"},
            {u"session_door"_s,
             "SELECT session FROM attendance GROUP BY session ORDER BY count(*) DESC, session DESC LIMIT 1"},
            {u"journal"_s, "SELECT max(seq) FROM journal"},
            // The parts of the settings that calendars are made of.
            {u"term"_s, "SELECT id FROM term ORDER BY first_monday DESC LIMIT 1"},
            {u"teaching_day"_s, "SELECT id FROM teaching_day ORDER BY day DESC LIMIT 1"},
            {u"period_table"_s, "SELECT id FROM period_table WHERE archived=0 ORDER BY name, id LIMIT 1"},
            {u"room"_s, "SELECT id FROM room WHERE archived=0 ORDER BY name LIMIT 1"},
            {u"availability"_s, "SELECT id FROM availability ORDER BY person, weekday, starts LIMIT 1"}};
        for (const auto& [table, sql] : objects) {
            const auto id = window.store().reader().integer(sql);
            if (!id || !*id)
                continue;
            window.showObject(table, **id);
            KITCAMP_TRY(keep(window, u"detail-"_s + table));
            if (table == "session_door"_L1)
                KITCAMP_TRY(keepPaper(window.page(u"attendance"_s)->paper(), u"signing-list"_s));
        }
        return {};
    }

    /// The parts of the page Sync that lie behind its first one.
    [[nodiscard]] Result<void> showSync(MainWindow& window)
    {
        window.showPage(u"sync"_s);
        for (const QString& part : {u"queue"_s, u"log"_s, u"computers"_s}) {
            window.page(u"sync"_s)->findChild<QAbstractButton*>(u"syncTab_"_s + part)->click();
            KITCAMP_TRY(keep(window, u"sync-"_s + part));
        }
        return {};
    }

    [[nodiscard]] Result<void> keepStart()
    {
        StartWindow start(m_scratch.path());
        start.resize(1000, 700);
        start.show();
        KITCAMP_TRY(keep(start, u"start"_s));
        start.findChild<QAbstractButton*>(u"chooseJoin"_s)->click();
        return keep(start, u"start-join"_s);
    }

    [[nodiscard]] Result<void> keep(QWidget& widget, const QString& name)
    {
        settle();
        const QString path = m_target.filePath(u"%1-%2.png"_s.arg(m_prefix, name));
        if (!widget.grab().save(path))
            return Error{ErrorCode::File,
                         tr("%1 could not be written. Is there room, and may you write there?").arg(path),
                         {},
                         {},
                         {}};
        std::printf("%s\n", qUtf8Printable(path));
        return {};
    }

    [[nodiscard]] Result<void> keepPaper(const std::shared_ptr<const Paper>& paper, const QString& name)
    {
        if (!paper)
            return {};
        const QString path = m_target.filePath(u"%1-%2.pdf"_s.arg(m_prefix.section(u'-', 0, 0), name));
        KITCAMP_TRY(savePdf(*paper, path));
        std::printf("%s\n", qUtf8Printable(path));
        return {};
    }

    /// Lists fill from a worker and rows are drawn in later turns of the event loop.
    static void settle()
    {
        const qint64 until = QDateTime::currentMSecsSinceEpoch() + 400;
        while (QDateTime::currentMSecsSinceEpoch() < until)
            QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }

    QString m_file;
    QDir m_target;
    QTemporaryDir m_scratch;
    Domain m_domain;
    SystemClock m_clock;
    TourSync m_sync;
    QSettings m_settings;
    Preferences m_preferences;
    Language m_language;
    Theme m_theme;
    SilentTones m_tones;
    QString m_prefix;
};

} // namespace

int runTour(const QStringList& arguments, int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    useOffscreenWhereNoDisplay();
    QApplication application(argc, argv);
    if (arguments.size() != 2) {
        std::fprintf(stderr, "%s\n",
                     qUtf8Printable(Tour::tr("Say which file and which folder: kitcamp tour FILE DIR")));
        return 2;
    }
    const QDir target(arguments.at(1));
    if (!QFileInfo::exists(arguments.at(0)) || !target.mkpath(u"."_s)) {
        std::fprintf(stderr, "%s\n",
                     qUtf8Printable(Tour::tr("%1 is not there, or the folder %2 cannot be made.")
                                        .arg(arguments.at(0), arguments.at(1))));
        return 3;
    }
    const auto done = Tour(arguments.at(0), target, application).run();
    if (done)
        return 0;
    std::fprintf(stderr, "%s\n", qUtf8Printable(done.error().sentence));
    return 3;
}

} // namespace kitcamp
