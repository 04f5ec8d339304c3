// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importkit.h"

#include "models/exchange/importing/importjob.h"

#include <QSignalSpy>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class ImportJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<ImportCentre>();
        m_job = std::make_unique<ImportJob>(m_centre->store());
        connect(m_job.get(), &ImportJob::tableRead, this, [this](const Table& table) { m_table = table; });
        connect(m_job.get(), &ImportJob::planned, this, [this](const auto& plan) { m_plan = plan; });
        connect(m_job.get(), &ImportJob::failed, this, [this](const Error& error) { m_error = error; });
        m_table = {};
        m_plan = {};
        m_error.reset();
    }
    void cleanup() { m_job.reset(); }

    void aListGoesThroughAllStepsBesideTheWindow()
    {
        const QString path = m_folder.filePath(u"people.csv"_s);
        writeFile(path, "Name,Student number\n张三,S1\n李四,S2\n");
        m_job->read(ImportKind::People, path, {});
        QVERIFY(m_job->isBusy());
        QTRY_COMPARE(m_table.rows.size(), size_t(2));
        QVERIFY(!m_job->isBusy());
        m_job->plan(request());
        QTRY_VERIFY(m_plan);
        QCOMPARE(m_plan->count(PlannedRow::State::New), 2);

        const qint64 operatorId = m_centre->add("operator", {{u"name"_s, u"Chen Wei"_s}});
        m_centre->store().setOperator(OperatorId{operatorId});
        QSignalSpy changes(&m_centre->store(), &Store::changed);
        QSignalSpy done(m_job.get(), &ImportJob::performed);
        m_job->perform(m_plan);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(changes.size(), 1); // the window's lists hear of it
        QCOMPARE(m_centre->count("SELECT count(*) FROM person"), qint64(2));
        // It is this operator's own Action: one key takes it all back.
        QVERIFY(m_centre->store().undo().ok());
        QCOMPARE(m_centre->count("SELECT count(*) FROM person"), qint64(0));
    }

    void aFileThatIsNoListIsExplained()
    {
        m_job->read(ImportKind::People, m_folder.filePath(u"nothing.csv"_s), {});
        QTRY_VERIFY(m_error);
        QVERIFY(!m_error->sentence.isEmpty());
    }

    void aRefusedImportSaysWhyAndChangesNothing()
    {
        m_table = ImportCentre::tableOf("Name,Student number\n张三,S1\n");
        m_job->plan(request());
        QTRY_VERIFY(m_plan);
        // Meanwhile somebody gave the number to another person.
        const qint64 other = m_centre->add("person", {{u"name"_s, u"李四"_s}});
        m_centre->add("person_number",
                      {{u"person"_s, idText(other)}, {u"kind"_s, u"student"_s}, {u"value"_s, u"S1"_s}});
        m_job->perform(m_plan);
        QTRY_VERIFY(m_error);
        QVERIFY(m_error->sentence.contains(u"S1"_s));
        QCOMPARE(m_centre->count("SELECT count(*) FROM person"), qint64(1));
    }

    void theNewestWishCounts()
    {
        QByteArray csv("Name,Student number\n");
        for (int i = 0; i < 20000; ++i)
            csv += "P,S" + QByteArray::number(i) + '\n';
        m_table = ImportCentre::tableOf(csv.constData());
        m_job->plan(request());
        m_table = ImportCentre::tableOf("Name,Student number\n张三,S1\n");
        m_job->plan(request());
        QTRY_VERIFY(m_plan);
        QCOMPARE(m_plan->rows().size(), qsizetype(1));
        QVERIFY(!m_error);
    }

    void cancelLeavesNoAnswer()
    {
        m_table = ImportCentre::tableOf("Name,Student number\n张三,S1\n");
        m_job->plan(request());
        m_job->cancel();
        QVERIFY(!m_job->isBusy());
        m_job.reset(); // waits for the worker
        QVERIFY(!m_plan && !m_error);
    }

private:
    [[nodiscard]] ImportPlan::Request request() const
    {
        return {ImportKind::People,
                u"people.csv"_s,
                m_table,
                guessColumns(ImportKind::People, m_table.header),
                {},
                {}};
    }
    static void writeFile(const QString& path, const char* text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ImportCentre> m_centre;
    std::unique_ptr<ImportJob> m_job;
    Table m_table;
    std::shared_ptr<const ImportPlan> m_plan;
    std::optional<Error> m_error;
};

QTEST_GUILESS_MAIN(ImportJobTest)
#include "tst_importjob.moc"
