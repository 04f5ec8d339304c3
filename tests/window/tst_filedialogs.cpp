// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"
#include "views/filedialogs/filedialogs.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileDialog>
#include <QTimer>

#include <sys/stat.h>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// How many locks of this process on the file the system knows; nothing where it does not tell.
std::optional<int> locksOn(const QString& path)
{
    QFile locks(u"/proc/locks"_s);
    struct stat status = {};
    if (!locks.open(QIODevice::ReadOnly) || ::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    const QByteArray inode = ':' + QByteArray::number(qint64(status.st_ino)) + ' ';
    const QByteArray process = ' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ';
    int count = 0;
    for (const QByteArray& line : locks.readAll().split('\n'))
        count += line.contains(inode) && line.contains(process);
    return count;
}

} // namespace

/// A dialog that lists the folder in which the open centre lies must not touch the centre's file.
class FileDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_store->add(u"place"_s, {{u"name"_s, u"Shelf"_s}});
        m_locks = locksOn(m_store->path()).value_or(0);
        if (m_locks == 0)
            QSKIP("this system does not tell of locks");
    }
    void openingKeepsTheLocks();
    void savingKeepsTheLocks();
    void dialogOfOnesOwnKeepsTheLocks();

private:
    /// Leaves the dialog by Esc as soon as it shows the centre's file and had time to look at it.
    void leaveWhenListed()
    {
        auto* timer = new QTimer(this);
        timer->setInterval(20);
        connect(timer, &QTimer::timeout, this, [this, timer, looks = 0]() mutable {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            for (const auto* view : dialog->findChildren<QAbstractItemView*>()) {
                if (view->model() && view->model()->rowCount(view->rootIndex()) > 0)
                    m_listed = true;
            }
            if (++looks < 15)
                return;
            timer->deleteLater();
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        timer->start();
    }
    [[nodiscard]] QString folder() const { return QFileInfo(m_store->path()).absolutePath(); }

    std::unique_ptr<TestStore> m_store;
    int m_locks = 0;
    bool m_listed = false;
};

void FileDialogsTest::openingKeepsTheLocks()
{
    leaveWhenListed();
    QCOMPARE(fileToOpen(nullptr, u"Open"_s, folder(), u"All files (*)"_s), QString());
    QVERIFY(m_listed);
    QTRY_COMPARE(locksOn(m_store->path()).value_or(-1), m_locks); // a thread may just open or read it
}

void FileDialogsTest::savingKeepsTheLocks()
{
    leaveWhenListed();
    QCOMPARE(fileToSave(nullptr, u"Save"_s, folder() + u"/list.csv"_s, u"All files (*)"_s), QString());
    QTRY_COMPARE(locksOn(m_store->path()).value_or(-1), m_locks); // a thread may just open or read it
}

void FileDialogsTest::dialogOfOnesOwnKeepsTheLocks()
{
    QFileDialog dialog(nullptr, u"Save"_s, folder());
    keepFilesClosed(dialog);
    leaveWhenListed();
    dialog.exec();
    QTRY_COMPARE(locksOn(m_store->path()).value_or(-1), m_locks); // a thread may just open or read it
}

QTEST_MAIN(FileDialogsTest)
#include "tst_filedialogs.moc"
