// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/reservationactions.h"
#include "models/lending/loanactions.h"
#include "tests/lending/deskcentre.h"
#include "tests/testkit/verify.h"

#include <QProcess>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// What the other desk does: when it is told to it lends the device; its answer goes to standard output.
int lendAt(const QStringList& arguments)
{
    DeskCentre pattern; // for the domain alone
    const SystemClock clock;
    const auto store =
        Store::open(arguments.at(0), pattern.file().domain(), clock, arguments.at(3).toULongLong());
    if (!store)
        return 1;
    const LendDevice action{.loan = (*store)->ids().next<LoanId>(),
                            .device = DeviceId{arguments.at(1).toLongLong()},
                            .borrower = PersonId{arguments.at(2).toLongLong()},
                            .visit = 1,
                            .at = QDateTime(QDate(2026, 9, 7), QTime(9, 30), Qt::UTC).toSecsSinceEpoch(),
                            .due = u"2026-09-09T18:00"_s};
    std::puts("ready");
    std::fflush(stdout);
    std::getchar();
    const auto done = (*store)->perform(action);
    std::printf("%s\n", done ? "lent" : qUtf8Printable(done.error().rule + u' ' + done.error().sentence));
    return done ? 0 : 2;
}

} // namespace

/// The last unit and two who want it at the same moment: two programs on one file.
class TestLastUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDeskGetsTheDeviceTheOtherASentence();
    void oneDeskGetsTheLastUnbookedUnit();

private:
    /// Both lend at once; gives what each said.
    static QStringList bothLend(DeskCentre& centre, qint64 first, qint64 second);
};

QStringList TestLastUnit::bothLend(DeskCentre& centre, qint64 first, qint64 second)
{
    std::vector<std::unique_ptr<QProcess>> desks;
    const std::array<std::pair<qint64, qint64>, 2> wishes{{{first, centre.zhang}, {second, centre.li}}};
    for (const auto& [device, person] : wishes) {
        desks.push_back(std::make_unique<QProcess>());
        desks.back()->start(QCoreApplication::applicationFilePath(),
                            {u"--lend"_s, centre.file().path(), QString::number(device),
                             QString::number(person), QString::number(desks.size() + 7)});
    }
    for (const auto& desk : desks) {
        while (!desk->canReadLine() && desk->waitForReadyRead())
            continue;
        desk->readLine(); // ready
    }
    for (const auto& desk : desks) {
        desk->write("go\n");
        desk->waitForBytesWritten();
    }
    QStringList answers;
    for (const auto& desk : desks) {
        desk->waitForFinished();
        answers << QString::fromUtf8(desk->readAllStandardOutput()).trimmed();
    }
    answers.sort();
    return answers;
}

void TestLastUnit::oneDeskGetsTheDeviceTheOtherASentence()
{
    DeskCentre centre;
    const QStringList answers = bothLend(centre, centre.esp, centre.esp);
    QCOMPARE(answers.at(0), u"lent"_s);
    QVERIFY2(answers.at(1).startsWith(u"lent-already ESP32-0042 is lent to"_s), qPrintable(answers.at(1)));
    QCOMPARE(centre.openLoans(), 1);
}

/// Two units, one of them promised to team Blue: whoever comes second would break the booking.
void TestLastUnit::oneDeskGetsTheLastUnbookedUnit()
{
    DeskCentre centre;
    centre.set(u"device"_s, centre.atlas, u"condition"_s, u"broken"_s);
    centre.set(u"device"_s, centre.hub, u"condition"_s, u"broken"_s);
    const qint64 blue = centre.addPerson(u"Team Blue"_s, {});
    const ReservationWish wish{.id = centre.store().ids().next<ReservationId>(),
                               .model = ModelId{centre.model},
                               .person = PersonId{blue},
                               .starts = u"2026-09-08T15:00"_s,
                               .ends = u"2026-09-08T17:00"_s};
    VERIFY_DONE(centre.store().perform(MakeReservations{.wishes = {wish}, .at = centre.clock().now()}));
    const QStringList answers = bothLend(centre, centre.esp, centre.cam);
    QCOMPARE(answers.at(0), u"lent"_s);
    QVERIFY2(answers.at(1).startsWith(u"reserved "_s)
                 && answers.at(1).contains(u"Team Blue, 15:00 tomorrow"_s),
             qPrintable(answers.at(1)));
    QCOMPARE(centre.openLoans(), 1);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--lend"_s)
        return lendAt(arguments.mid(2));
    TestLastUnit test;
    return QTest::qExec(&test, arguments);
}
#include "tst_lastunit.moc"
