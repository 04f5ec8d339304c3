// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/pastfile.h"

#include "app/commands/arguments.h"
#include "app/commands/openedfile.h"
#include "models/store/pastcopy.h"
#include "models/sync/authorship.h"

#include <cstdio>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct PastFile {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PastFile)
};

Result<QDate> dayOf(const QString& written)
{
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (day.isValid() && written.size() == 10)
        return day;
    return Error{ErrorCode::Usage,
                 PastFile::tr("--as-of wants a day like 2023-12-31; \"%1\" is none.").arg(written),
                 {}};
}

/// Whole percents, each once.
std::function<void(double)> tellOnStandardError()
{
    return [told = -1](double part) mutable {
        const int percent = static_cast<int>(part * 100.0);
        if (percent == told)
            return;
        told = percent;
        std::fprintf(stderr, "%d %%\n", percent);
    };
}

Result<std::unique_ptr<Store>> openNow(const QString& path, const Domain& domain, const Clock& clock)
{
    KITCAMP_ASSIGN(auto store, Store::open(path, domain, clock, freshSeed()));
    // See openFile: a copy of a file that is worked with elsewhere must not write under its name.
    [[maybe_unused]] const auto claimed = claimAuthorship(*store);
    return store;
}

} // namespace

QList<CommandOption> pastOptions()
{
    return {{u"as-of"_s, u"DAY"_s, PastFile::tr("as the file knew it at the end of this day: 2023-12-31")},
            {u"progress"_s,
             {},
             PastFile::tr("writes to the error output how far making the file of that day is")}};
}

Result<std::unique_ptr<Store>> openFileOrPast(const QString& path, const Arguments& arguments,
                                              const Domain& domain, const Clock& clock)
{
    if (!arguments.has(u"as-of"_s))
        return openNow(path, domain, clock);
    KITCAMP_ASSIGN(const QDate day, dayOf(arguments.value(u"as-of"_s)));
    {
        // Checked, and brought to the schema of this program, as by any other command.
        KITCAMP_TRY(openNow(path, domain, clock));
    }
    PastCopy::Watch watch;
    if (arguments.has(u"progress"_s))
        watch.progress = tellOnStandardError();
    KITCAMP_ASSIGN(auto copy, PastCopy::make({path, domain, clock}, day, watch));
    return Store::openPast(std::move(copy), domain);
}

Result<std::unique_ptr<Store>> openFileOrPast(const CommandContext& context, const Arguments& arguments)
{
    return openFileOrPast(arguments.at(0), arguments, context.domain, context.clock);
}

} // namespace kitcamp
