// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/compactcopy.h"

#include "models/store/connection.h"
#include "models/store/platform.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsBetweenQuestions = 20'000; // of SQLite's virtual machine: some milliseconds

struct Question {
    const std::function<bool()>& cancelled;
    bool saidYes = false;
};

int ask(void* question)
{
    auto* asked = static_cast<Question*>(question);
    asked->saidYes = asked->saidYes || (asked->cancelled && asked->cancelled());
    return asked->saidYes ? 1 : 0;
}

} // namespace

Result<void> copyCompact(const QString& from, const QString& to, const std::function<bool()>& cancelled)
{
    if (QFileInfo::exists(to))
        return Error{
            ErrorCode::File,
            Connection::tr("%1 is there already. Choose another name.").arg(QFileInfo(to).fileName()), to};
    // It writes nothing into this file, but a connection that may only read could not write the other one.
    KITCAMP_ASSIGN(const auto source, Connection::open(from, Connection::Mode::Write));
    platform::makePrivateFile(to);
    Question question{cancelled};
    sqlite3_progress_handler(source->handle(), stepsBetweenQuestions, ask, &question);
    const auto copied = source->execute("VACUUM INTO ?", to);
    sqlite3_progress_handler(source->handle(), 0, nullptr, nullptr);
    if (copied)
        return {};
    QFile::remove(to);
    return question.saidYes ? Error{ErrorCode::Cancelled, Connection::tr("Cancelled."), {}} : copied.error();
}

} // namespace kitcamp
