headline = Life returns to a neighbourhood stepwell
description = For years it lay choked with rubbish and rubble, until people in the old city cleaned out their stepwell with their own hands. Now there is water in it again, and bustle in the evenings.
dateline = Old City
p-6asn = Among the narrow lanes of the old city lies a stepwell that the children of the neighbourhood knew, until a few years ago, only as a rubbish heap. Today people sit on its steps in the evening, children study there, and the sky glimmers in the water below.
p-afqv = The change began not with a grand scheme but with a small meeting. In the summer two years ago, when the taps had been dry for days on end, the elders of the neighbourhood reminded everyone that in their childhood this same stepwell had quenched the thirst of the whole area. The meeting decided that, rather than wait for help, people would start the cleaning with their own hands.

## Volunteers on Sunday mornings

h-g6nr = Volunteers on Sunday mornings
p-jjhh = Only seven people turned up on the first Sunday. A retired teacher says that not even the top three steps could be cleaned completely that day, but by the very next week the number of helpers had doubled. Little by little, shopkeepers, students and masons from the area joined in as well.
p-epk0 = Clearing the rubble took about eight months. The hardest part was getting down to the lowest level, where the packed silt had to be loaded into buckets and passed up from hand to hand. According to a mason who worked on the repairs, the old masonry is still sound. The broken stones were joined not with cement but with *lime mortar*, so that moisture in the walls can go on escaping as it did before.
p-sbgq = Once the cleaning was done, the neighbourhood committee drew up a few simple rules, which now also stand at the entrance to the stepwell:
li-tb0a = Bathing and washing clothes in the water are forbidden.
li-gc55 = Flowers from worship go into the vessel set aside for them, not into the water.
li-15ww = Children may go down to the lower steps only with an adult.
li-xqhq = The **first Sunday** of every month is reserved for volunteer work.

## The rain did the rest

h-jta8 = The rain did the rest
p-dj1v = The effort paid off in last year’s rainy season. Water from the surrounding roofs had been led to the stepwell through channels fitted with mesh, and within a few weeks both of the lower levels were full. Residents say that the water in nearby wells also stands higher than before, although they concede that a firm conclusion will take several more seasons of records.
p-yxbx = Children from a nearby school have taken on the job of keeping those records. Every Monday they read the water level off a scale on the wall and enter it in an exercise book. Their science teacher says there could be no better classroom for explaining rainfall, groundwater and evaporation.

## A meeting place on the steps

h-esnz = A meeting place on the steps
p-yt2b = One evening a month the steps of the stepwell turn into a chaupal, the meeting place of an Indian village. Sometimes there are folk songs, sometimes the elders tell stories of the old days. The light comes from oil lamps, and no loudspeaker is set up, because the round walls carry a voice to the top all by themselves.
p-zvrv = The biggest worry now is upkeep. The committee’s treasurer says that each family gives 20 rupees a month, which covers the cost of rope, mesh and lime. If major repairs were ever needed, that would not be enough, so part of the contributions is being put aside.
p-1bry = Rising from the steps at dusk, an elderly woman from the neighbourhood says, “We used to come here to fetch water; now we come to meet one another.”

##
